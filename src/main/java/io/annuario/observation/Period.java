package io.annuario.observation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that a figure counts, both included. */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {

  /**
   * Takes days in their order only.
   *
   * @throws IllegalArgumentException when it ends before it starts
   */
  public Period {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "A period cannot end on " + end + ", before its start " + start);
    }
  }

  public static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * {@code 2024} for a calendar year, {@code 2024-05} for a month, {@code 2020-01-01/2020-11-04}
   * otherwise (ISO 8601).
   */
  public String label() {
    if (equals(ofYear(start.getYear()))) {
      return Integer.toString(start.getYear());
    }
    YearMonth month = YearMonth.from(start);
    boolean isMonth = start.getDayOfMonth() == 1 && end.equals(month.atEndOfMonth());
    return isMonth ? month.toString() : start + "/" + end;
  }

  /**
   * Reads the form that {@link #label()} writes.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static Period parse(String label) {
    try {
      if (label.matches("[0-9]{4}")) {
        return ofYear(Integer.parseInt(label));
      }
      if (label.matches("[0-9]{4}-[0-9]{2}")) {
        YearMonth month = YearMonth.parse(label);
        return new Period(month.atDay(1), month.atEndOfMonth());
      }
      String[] days = label.split("/", -1);
      if (days.length == 2) {
        return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
      }
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException("Not a period: " + label, malformed);
    }
    throw new IllegalArgumentException("Not a period: " + label);
  }

  /** Written out, as that of {@link Key}. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Period period && start.equals(period.start) && end.equals(period.end);
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  @Override
  public int compareTo(Period other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }

  @Override
  public String toString() {
    return label();
  }
}
