package io.annuario.extraction.label;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days as labels write them, in words and in figures. */
final class Days {

  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|[°ºo.])?";
  private static final Pattern IN_WORDS =
      Pattern.compile(DAY + " (?:de |of )?" + Months.NAME + ",? (?:de |del )?" + YEAR);
  private static final Pattern AFTER_MONTH =
      Pattern.compile(Months.NAME + " " + DAY + ",? " + YEAR);
  private static final Pattern IN_FIGURES =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d\\d)");
  private static final Pattern ISO = Pattern.compile(YEAR + "[-/](\\d\\d)[-/](\\d\\d)");
  private static final Pattern WITHOUT_YEAR = Pattern.compile(DAY + " (?:de |of )?" + Months.NAME);
  private static final Pattern MONTH_FIRST = Pattern.compile(Months.NAME + " " + DAY);

  private Days() {}

  /** Null when a text is no day. */
  static @Nullable LocalDate of(String text) {
    Matcher match = IN_WORDS.matcher(text);
    if (match.matches()) {
      return day(match.group(3), month(match.group(2)), match.group(1));
    }
    match = AFTER_MONTH.matcher(text);
    if (match.matches()) {
      return day(match.group(3), month(match.group(1)), match.group(2));
    }
    match = IN_FIGURES.matcher(text);
    if (match.matches()) {
      int first = Integer.parseInt(match.group(1));
      int second = Integer.parseInt(match.group(3));
      // 12/31/2024 can only be read with the month first.
      boolean isMonthFirst = second > 12 && first <= 12;
      int month = isMonthFirst ? first : second;
      return day(match.group(4), month, Integer.toString(isMonthFirst ? second : first));
    }
    match = ISO.matcher(text);
    return match.matches()
        ? day(match.group(1), Integer.parseInt(match.group(2)), match.group(3))
        : null;
  }

  /** A day whose year another word says; null when a text is none. */
  static @Nullable LocalDate of(String text, int year) {
    Matcher match = WITHOUT_YEAR.matcher(text);
    if (match.matches()) {
      return day(Integer.toString(year), month(match.group(2)), match.group(1));
    }
    match = MONTH_FIRST.matcher(text);
    return match.matches()
        ? day(Integer.toString(year), month(match.group(1)), match.group(2))
        : null;
  }

  /** The full year of one that is written with two digits: 99 is 1999, 24 is 2024. */
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    return year >= 100 ? year : year + (year >= 70 ? 1900 : 2000);
  }

  private static int month(String word) {
    Integer month = Months.number(word);
    return month == null ? 0 : month;
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(year(year), month, Integer.parseInt(day));
  }
}
