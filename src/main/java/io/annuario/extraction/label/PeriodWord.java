package io.annuario.extraction.label;

import io.annuario.definition.Edition;
import io.annuario.observation.Period;

/**
 * A period as a return words it.
 *
 * @param period the days that the words name; the day alone for a date
 * @param precision how exactly they name them
 */
public record PeriodWord(Period period, Precision precision) {

  public enum Precision {
    /** "2024": stands for the edition of that year, even of a part of it. */
    YEAR,
    /** "2023/24": a year that is not the calendar's. */
    SPLIT_YEAR,
    /** "1 gennaio - 30 maggio 2020", "I trimestre 2020". */
    RANGE,
    /** "al 31 dicembre 2024": the day of counting. */
    DAY
  }

  /** Whether these are the days of an edition. */
  public boolean isOf(Edition edition) {
    Period wanted = edition.period();
    return switch (precision) {
      case YEAR ->
          wanted.start().getYear() == period.start().getYear()
              && wanted.end().getYear() == period.start().getYear();
      case SPLIT_YEAR ->
          wanted.start().getYear() == period.start().getYear()
              && wanted.end().getYear() == period.end().getYear()
              && wanted.start().getYear() != wanted.end().getYear();
      case RANGE -> period.equals(wanted);
      case DAY -> period.start().equals(wanted.end()) || period.start().equals(edition.asOf());
    };
  }

  public String said() {
    return precision == Precision.DAY ? period.start().toString() : period.label();
  }
}
