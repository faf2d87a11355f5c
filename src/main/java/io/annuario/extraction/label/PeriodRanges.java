package io.annuario.extraction.label;

import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.observation.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads periods that are written as their first and last day or month. */
final class PeriodRanges {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:-|/|(?<=\\s)(?:fino al|al giorno|al|to|a|à|au|bis|bis zum|until|through|until"
              + " the|hasta el|hasta|até|ao|and|e)(?=\\s))\\s*");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:dal|da|from|del|du|von|vom|desde el|desde|de|between|tra|periodo)(?: il| the|"
              + " le)?\\s+");

  private PeriodRanges() {}

  /** Null when a text is no range; a year that is given by its two days is that year. */
  static @Nullable PeriodWord read(String text) {
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      String first = text.substring(0, between.start()).strip();
      String last = text.substring(between.end()).strip();
      PeriodWord word = first.isEmpty() || last.isEmpty() ? null : range(first, last);
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  private static @Nullable PeriodWord range(String first, String last) {
    Period end = days(last);
    if (end == null) {
      return null;
    }
    Matcher lead = LEAD.matcher(first);
    String plain = lead.lookingAt() ? first.substring(lead.end()) : first;
    LocalDate start = start(plain, end.end());
    return start == null || end.end().isBefore(start)
        ? null
        : new PeriodWord(new Period(start, end.end()), Precision.RANGE);
  }

  private static @Nullable LocalDate start(String first, LocalDate end) {
    Period days = days(first);
    if (days != null) {
      return days.start();
    }
    MonthSpan month = MonthSpan.of(first);
    if (month != null && month.from() == month.to()) {
      // "April - March 2024" begins in the year before.
      int year = month.from() > end.getMonthValue() ? end.getYear() - 1 : end.getYear();
      return PeriodWord.part(year, month).period().start();
    }
    LocalDate day = Days.of(first, end.getYear());
    return day != null && day.isAfter(end) ? Days.of(first, end.getYear() - 1) : day;
  }

  /** A day, or a month of a year. */
  private static @Nullable Period days(String text) {
    try {
      PeriodWord word = BETWEEN.matcher(text).matches() ? null : single(text);
      return word == null ? null : word.period();
    } catch (DateTimeException impossible) {
      // "1. 45. 2024" may still be something else.
      return null;
    }
  }

  private static @Nullable PeriodWord single(String text) {
    LocalDate day = Days.of(text);
    if (day != null) {
      return PeriodWords.day(day);
    }
    PeriodWord month = PeriodWords.partOfYear(text);
    return month != null && month.precision() == Precision.RANGE && month.isOneMonth()
        ? month
        : null;
  }
}
