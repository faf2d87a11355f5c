package io.annuario.extraction.label;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Months of a year that another word names: "gennaio", "Q4", "I semestre", "first half".
 *
 * @param from 1 to 12
 * @param to not before from
 */
record MonthSpan(int from, int to) {

  private static final String NUMBER =
      "(1|2|3|4|i|ii|iii|iv|prim[oa]|second[oa]|terz[oa]|quart[oa]|first|second|third|fourth"
          + "|premier|première|deuxième|troisième|quatrième|primer|primera|segundo|segunda"
          + "|tercer|tercero|cuarto|cuarta|erstes|zweites|drittes|viertes|primeiro|terceiro|quarto)"
          + "\\.?(?:st|nd|rd|th|er|ère|ème|e|[°ºªo])?";
  private static final String LENGTH =
      "(trimestre|quadrimestre|quarter|quartal|semestre|semester|halbjahr|half(?:[ -]year)?)";
  private static final Pattern WORDED = Pattern.compile(NUMBER + "[ -]?" + LENGTH);
  private static final Pattern WORDED_AFTER = Pattern.compile(LENGTH + " " + NUMBER);
  private static final Pattern SIGN = Pattern.compile("([qths])([1-4])|([1-4])([qhts])");
  private static final Pattern MONTH = Pattern.compile(Months.NAME);
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?:from |dal |da |de |von )?"
              + Months.NAME
              + " ?(?:[-/]|(?<= )(?:to|a|al|à|au|bis|até|e|and|und|y|et)(?= )) ?"
              + Months.NAME);
  private static final Pattern FIRST_MONTHS =
      Pattern.compile(
          "(?:primi|first|premiers|les premiers|primeros|los primeros|ersten) "
              + "(\\d{1,2}|[a-z]+) (?:mesi|months|mois|meses|monate)");
  private static final List<List<String>> COUNTS =
      List.of(
          List.of("due", "two", "deux", "dos", "zwei"),
          List.of("tre", "three", "trois", "tres", "drei"),
          List.of("quattro", "four", "quatre", "cuatro", "vier"),
          List.of("cinque", "five", "cinq", "cinco", "fünf"),
          List.of("sei", "six", "six", "seis", "sechs"),
          List.of("sette", "seven", "sept", "siete", "sieben"),
          List.of("otto", "eight", "huit", "ocho", "acht"),
          List.of("nove", "nine", "neuf", "nueve", "neun"),
          List.of("dieci", "ten", "dix", "diez", "zehn"),
          List.of("undici", "eleven", "onze", "once", "elf"));

  static MonthSpan ofMonth(int month) {
    return new MonthSpan(month, month);
  }

  /**
   * The months that a text names without their year; null when it names none.
   *
   * @param text plain: in lower case, single spaces
   */
  static @Nullable MonthSpan of(String text) {
    Matcher match = MONTH.matcher(text);
    if (match.matches()) {
      Integer month = Months.number(match.group(1));
      return month == null ? null : new MonthSpan(month, month);
    }
    match = MONTHS.matcher(text);
    if (match.matches()) {
      Integer from = Months.number(match.group(1));
      Integer to = Months.number(match.group(2));
      return from == null || to == null || to < from ? null : new MonthSpan(from, to);
    }
    match = WORDED.matcher(text);
    if (match.matches()) {
      return part(match.group(2), ordinal(match.group(1)));
    }
    match = WORDED_AFTER.matcher(text);
    if (match.matches()) {
      return part(match.group(1), ordinal(match.group(2)));
    }
    match = SIGN.matcher(text);
    if (match.matches()) {
      String length = match.group(1) == null ? match.group(4) : match.group(1);
      String number = match.group(1) == null ? match.group(3) : match.group(2);
      return part(length, Integer.parseInt(number));
    }
    match = FIRST_MONTHS.matcher(text);
    return match.matches() ? first(match.group(1)) : null;
  }

  private static @Nullable MonthSpan part(String length, int number) {
    int months =
        switch (length.toLowerCase(Locale.ROOT)) {
          case "trimestre", "quarter", "quartal", "q", "t" -> 3;
          case "quadrimestre" -> 4;
          default -> 6;
        };
    boolean isPart = number >= 1 && number * months <= 12;
    return isPart ? new MonthSpan((number - 1) * months + 1, number * months) : null;
  }

  private static int ordinal(String word) {
    return switch (word) {
      case "1", "i" -> 1;
      case "2", "ii" -> 2;
      case "3", "iii" -> 3;
      case "4", "iv" -> 4;
      default ->
          word.startsWith("prim") || word.matches("first|premi.+|erstes")
              ? 1
              : word.matches("second.?|deuxième|segund.|zweites")
                  ? 2
                  : word.matches("ter[zc].*|third|troisième|drittes") ? 3 : 4;
    };
  }

  private static @Nullable MonthSpan first(String count) {
    int months = count.matches("\\d+") ? Integer.parseInt(count) : 0;
    for (int at = 0; at < COUNTS.size(); at++) {
      months = COUNTS.get(at).contains(count) ? at + 2 : months;
    }
    return months >= 2 && months <= 11 ? new MonthSpan(1, months) : null;
  }
}
