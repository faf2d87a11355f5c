package io.annuario.definition;

import io.annuario.observation.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * How often an indicator is counted within the period of an edition, and what its figures make of
 * the whole.
 *
 * @param every the parts of which offices send figures
 * @param over how those of all parts make that of the whole
 */
public record Counting(Every every, Over over) {

  /** Once: the figures are those of the whole. */
  public static final Counting ONCE = new Counting(Every.YEAR, Over.SUM);

  /** Parts of a year, by the calendar. */
  public enum Every {
    YEAR(12),
    HALF_YEAR(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Every(int months) {
      this.months = months;
    }
  }

  /** What parts make together. */
  public enum Over {
    /** What is counted anew in each part adds up. */
    SUM,
    /** What stands at the end of each part is, at the end of the last one, that of the whole. */
    LAST,
    /** What is measured in each part is so on the average. */
    MEAN
  }

  /** Whether figures of parts are figures. */
  public boolean isByParts() {
    return every != Every.YEAR;
  }

  /** The parts of a period, in their order; the first and the last as far as it goes. */
  public List<Period> parts(Period whole) {
    List<Period> parts = new ArrayList<>();
    LocalDate start = whole.start();
    while (!start.isAfter(whole.end())) {
      LocalDate end = around(start).end();
      parts.add(new Period(start, end.isBefore(whole.end()) ? end : whole.end()));
      start = end.plusDays(1);
    }
    return parts;
  }

  /** The month, quarter or half that a day lies in, all of it. */
  public Period around(LocalDate day) {
    int first = (day.getMonthValue() - 1) / every.months * every.months + 1;
    return new Period(
        LocalDate.of(day.getYear(), first, 1),
        YearMonth.of(day.getYear(), first + every.months - 1).atEndOfMonth());
  }
}
