package io.annuario.extraction.label;

import io.annuario.definition.Counting;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period as a return words it.
 *
 * @param period the days that the words name; the day alone for a date; those of a part of no year
 *     in particular are of {@link #ANY_YEAR}
 * @param precision how exactly they name them
 * @param status what they say of the figures: P for "2024 (provisional)", else A
 */
public record PeriodWord(Period period, Precision precision, ObservationStatus status) {

  /** A leap year that no return is about. */
  private static final int ANY_YEAR = 0;

  public enum Precision {
    /** "2024": stands for the edition of that year, even of a part of it. */
    YEAR,
    /** "2023/24": a year that is not the calendar's. */
    SPLIT_YEAR,
    /** "1 gennaio - 30 maggio 2020", "I trimestre 2020". */
    RANGE,
    /** "Gennaio", "Q4", without their year. */
    PART,
    /** "al 31 dicembre 2024": the day of counting. */
    DAY
  }

  public PeriodWord(Period period, Precision precision) {
    this(period, precision, ObservationStatus.A);
  }

  /** Years that a table can be about; other numbers of four digits that stand alone are none. */
  private static final int FARTHEST_YEARS = 20;

  /** Whether it is a year that stands as such, and not far from the edition. */
  public boolean isYearNear(Edition edition) {
    int years = period.start().getYear() - edition.period().start().getYear();
    return (precision == Precision.YEAR || precision == Precision.SPLIT_YEAR)
        && Math.abs(years) <= FARTHEST_YEARS;
  }

  /** "31 marzo", of any year; null when a text is none. */
  static @Nullable PeriodWord dayOfAnyYear(String text) {
    LocalDate day = Days.of(text, ANY_YEAR);
    return day == null ? null : new PeriodWord(new Period(day, day), Precision.PART);
  }

  static PeriodWord part(MonthSpan months) {
    return new PeriodWord(days(ANY_YEAR, months.from(), months.to()), Precision.PART);
  }

  /** "Year ending March", without its year. */
  static PeriodWord yearEnding(PeriodWord last) {
    LocalDate end = last.period.end();
    Period days = new Period(end.plusDays(1).minusYears(1), end);
    boolean isAnyYear = last.precision == Precision.PART;
    return new PeriodWord(days, isAnyYear ? Precision.PART : Precision.RANGE);
  }

  static PeriodWord part(int year, MonthSpan months) {
    return new PeriodWord(days(year, months.from(), months.to()), Precision.RANGE);
  }

  private static Period days(int year, int from, int to) {
    return new Period(YearMonth.of(year, from).atDay(1), YearMonth.of(year, to).atEndOfMonth());
  }

  PeriodWord with(ObservationStatus said) {
    return said == ObservationStatus.A ? this : new PeriodWord(period, precision, said);
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
      case PART -> ofYear(wanted.end().getYear()).period().equals(wanted);
      case DAY -> period.start().equals(wanted.end()) || period.start().equals(edition.asOf());
    };
  }

  /** The part of an edition that these days are, as an indicator is counted; null when none. */
  public @Nullable Period partOf(Edition edition, Indicator indicator) {
    Counting counting = indicator.counting();
    if (!counting.isByParts() || (precision != Precision.RANGE && precision != Precision.PART)) {
      return null;
    }
    List<Period> meant =
        counting.parts(edition.period()).stream()
            .filter(part -> isSaid(part, counting.around(part.end())))
            .toList();
    // Of an edition of more than a year "July" may be two months.
    return meant.size() == 1 ? meant.get(0) : null;
  }

  private boolean isSaid(Period part, Period whole) {
    Period said = isPartOfAnyYear() ? ofYear(whole.end().getYear()).period() : period;
    return said.equals(whole) || said.equals(part);
  }

  /** The same part of a year, counted from the year in which it ends. */
  private PeriodWord ofYear(int year) {
    return moved(year - period.end().getYear());
  }

  /** Its days; of a part of any year those of the year in which an edition ends. */
  public Period daysIn(Edition edition) {
    return isPartOfAnyYear() ? ofYear(edition.period().end().getYear()).period() : period;
  }

  private PeriodWord moved(int years) {
    Period days = new Period(period.start().plusYears(years), period.end().plusYears(years));
    return new PeriodWord(days, Precision.RANGE, status);
  }

  /**
   * What this and a nearer word say together: "2024" above "Gennaio" is January 2024, and so is
   * "Gennaio" above "2024"; half a year does not become a year because a header below it names the
   * year.
   */
  PeriodWord with(PeriodWord nearer) {
    PeriodWord together = without(nearer);
    return together.status != ObservationStatus.A
        ? together
        : together.with(nearer.status).with(status);
  }

  private PeriodWord without(PeriodWord nearer) {
    if (nearer.precision == Precision.PART && precision != Precision.PART) {
      return precision == Precision.YEAR || isWithinOneYear()
          ? nearer.ofYear(period.start().getYear())
          : nearer;
    }
    if (nearer.precision != Precision.YEAR) {
      return nearer;
    }
    int year = nearer.period.start().getYear();
    return precision == Precision.PART || isPartOrOtherYear() ? ofYear(year) : nearer;
  }

  /** Two months to twelve that are no calendar year: columns of years below it are such, too. */
  boolean isPartOrOtherYear() {
    boolean isShort = period.end().isBefore(period.start().plusYears(1));
    return precision == Precision.RANGE
        && isShort
        && !isOneMonth()
        && !period.equals(Period.ofYear(period.start().getYear()));
  }

  /** Whether two words cannot be about one figure. */
  public boolean contradicts(@Nullable PeriodWord other) {
    return other != null
        && precision != Precision.PART
        && other.precision != Precision.PART
        && !holds(other)
        && !other.holds(this);
  }

  private boolean holds(PeriodWord other) {
    return !other.period.start().isBefore(period.start())
        && !other.period.end().isAfter(period.end());
  }

  /** Whether it is less than a year: a month, a quarter, nine months. */
  public boolean isLessThanAYear() {
    return (precision == Precision.RANGE || precision == Precision.PART)
        && period.end().isBefore(period.start().plusYears(1).minusDays(1));
  }

  /** Whether it is a calendar year that is named as such. */
  public boolean isYear() {
    return precision == Precision.YEAR;
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  /** Whether it is "Gennaio", and the year stands elsewhere. */
  public boolean isPartOfAnyYear() {
    return precision == Precision.PART;
  }

  private boolean isWithinOneYear() {
    return period.start().getYear() == period.end().getYear();
  }

  /** A title's month can be the one in which a report came out. */
  boolean isOneMonth() {
    return YearMonth.from(period.start()).equals(YearMonth.from(period.end()));
  }

  /** Whether a period is one of those that this names without their year. */
  public boolean isSaidIn(PeriodWord period) {
    return precision == Precision.PART
        && ofYear(period.period.end().getYear()).period.equals(period.period);
  }

  public String said() {
    return switch (precision) {
      case DAY -> period.start().toString();
      case PART -> "--" + monthDay(period.start()) + "/--" + monthDay(period.end());
      case SPLIT_YEAR -> period.start().getYear() + "/" + period.end().getYear();
      case YEAR, RANGE -> period.label();
    };
  }

  private static String monthDay(LocalDate day) {
    return day.toString().substring(day.toString().length() - "mm-dd".length());
  }

  /** Whether the days of another word are partly these. */
  boolean meets(Period other) {
    return !period.end().isBefore(other.start()) && !period.start().isAfter(other.end());
  }
}
