package io.annuario.extraction.label;

import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.observation.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years, split years, ranges of months and days as labels and titles write them. */
public final class PeriodWords {

  private static final Map<String, Integer> MONTHS = months();
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";
  private static final String MARKS = "\\s*(?:\\*|\\([a-z0-9*]\\)|[¹²³⁴-⁹])*";
  private static final String LEAD =
      "(?:(?:dati (?:del|al|per il)|dati|anno|anni|year|nell'anno|nel|in|al|as at|at|as"
          + " of|il|del|dal|from|year ending|year"
          + " to|périodo|periodo|period|jahr|année|année|año|den|stand)\\s*[:.]?\\s+)*";
  private static final Pattern YEAR_ALONE = Pattern.compile(LEAD + YEAR + MARKS);
  private static final Pattern SPLIT_YEAR =
      Pattern.compile(LEAD + YEAR + "\\s*[/–-]\\s*((?:19|20)?\\d\\d)" + MARKS);
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile(
          LEAD + "(\\d{1,2})[°ºo.]?\\s+(?:de )?" + MONTH + "\\s+(?:de )?" + YEAR + MARKS);
  private static final Pattern DAY_IN_FIGURES =
      Pattern.compile(LEAD + "(\\d{1,2})[/.-](\\d{1,2})[/.-]" + YEAR + MARKS);
  private static final Pattern ISO_DAY =
      Pattern.compile(LEAD + YEAR + "-(\\d\\d)-(\\d\\d)" + MARKS);
  private static final Pattern MONTHS_OF_YEAR =
      Pattern.compile(
          LEAD
              + MONTH
              + "(?:\\s*[–/-]\\s*|\\s+(?:to|a|à|bis)\\s+)"
              + MONTH
              + "\\s+"
              + YEAR
              + MARKS);
  private static final Pattern MONTH_OF_YEAR =
      Pattern.compile(LEAD + MONTH + "\\s+" + YEAR + MARKS);
  private static final Pattern RANGE =
      Pattern.compile("(.+?)\\s*(?:–|-|\\bal\\b|\\bto\\b|\\ba\\b|\\bal giorno\\b|/)\\s*(.+)");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(LEAD + "(\\d{1,2})[°ºo.]?\\s+" + MONTH);
  private static final Pattern FUSED = Pattern.compile("(.*\\p{L}\\.?\\s+" + YEAR + ")\\d{1,2}");
  private static final Pattern YEAR_IN_TEXT =
      Pattern.compile("(?<![\\d./,-])" + YEAR + "(?![\\d./,-])");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final int LONGEST = 80;

  private PeriodWords() {}

  /** The period that a whole label names; empty when it names none. */
  public static Optional<PeriodWord> parse(String label) {
    // Spaces may be many; the limit on what they leave comes below.
    if (!hasYear(label) || label.length() > 4 * LONGEST) {
      return Optional.empty();
    }
    String text = plain(label);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(read(text));
    } catch (DateTimeException impossible) {
      // 31 February is no day, so the label names no period.
      return Optional.empty();
    }
  }

  /**
   * The label without a footnote number fused to its year, "30 September 20124"; empty when it has
   * none. A year alone is not taken for one.
   */
  static Optional<String> withoutFusedDigits(String label) {
    Matcher fused = FUSED.matcher(label.strip());
    return label.length() <= LONGEST && fused.matches() && parse(fused.group(1)).isPresent()
        ? Optional.of(fused.group(1))
        : Optional.empty();
  }

  /** The years that stand alone in a title, each once, in the order of the text. */
  static List<PeriodWord> yearsIn(String title) {
    if (!hasYear(title)) {
      return List.of();
    }
    List<PeriodWord> years = new ArrayList<>();
    Matcher year = YEAR_IN_TEXT.matcher(title);
    while (year.find()) {
      PeriodWord word = year(Integer.parseInt(year.group(1)));
      if (!years.contains(word)) {
        years.add(word);
      }
    }
    return years;
  }

  static PeriodWord year(int year) {
    return new PeriodWord(Period.ofYear(year), Precision.YEAR);
  }

  static PeriodWord day(LocalDate day) {
    return new PeriodWord(new Period(day, day), Precision.DAY);
  }

  private static @Nullable PeriodWord read(String text) {
    Matcher match = YEAR_ALONE.matcher(text);
    if (match.matches()) {
      return year(Integer.parseInt(match.group(1)));
    }
    match = SPLIT_YEAR.matcher(text);
    if (match.matches()) {
      return splitYear(match);
    }
    LocalDate day = dayOf(text);
    if (day != null) {
      return day(day);
    }
    match = MONTHS_OF_YEAR.matcher(text);
    if (match.matches()) {
      return months(match.group(3), match.group(1), match.group(2));
    }
    match = MONTH_OF_YEAR.matcher(text);
    if (match.matches()) {
      return months(match.group(2), match.group(1), match.group(1));
    }
    return range(text);
  }

  private static @Nullable PeriodWord splitYear(Matcher match) {
    int first = Integer.parseInt(match.group(1));
    String end = match.group(2);
    int last =
        end.length() == 4 ? Integer.parseInt(end) : first / 100 * 100 + Integer.parseInt(end);
    if (last != first + 1) {
      return null;
    }
    return new PeriodWord(
        new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)), Precision.SPLIT_YEAR);
  }

  private static PeriodWord months(String year, String first, String last) {
    YearMonth from = YearMonth.of(Integer.parseInt(year), monthOf(first));
    YearMonth to = YearMonth.of(Integer.parseInt(year), monthOf(last));
    if (to.isBefore(from)) {
      throw new DateTimeException("A range of months cannot end before it starts");
    }
    return new PeriodWord(new Period(from.atDay(1), to.atEndOfMonth()), Precision.RANGE);
  }

  private static @Nullable PeriodWord range(String text) {
    Matcher parts = RANGE.matcher(text);
    for (int from = 0; parts.find(from); from = Math.max(from + 1, parts.end(1) + 1)) {
      LocalDate last = dayOf(text.substring(parts.start(2)));
      String first = text.substring(0, parts.end(1)).strip();
      if (last != null) {
        LocalDate start = dayOf(first);
        Matcher dayAndMonth = DAY_AND_MONTH.matcher(first);
        if (start == null && dayAndMonth.matches()) {
          start =
              LocalDate.of(
                  last.getYear(),
                  monthOf(dayAndMonth.group(2)),
                  Integer.parseInt(dayAndMonth.group(1)));
        }
        if (start != null && !last.isBefore(start)) {
          return new PeriodWord(new Period(start, last), Precision.RANGE);
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate dayOf(String text) {
    Matcher match = DAY_IN_WORDS.matcher(text);
    if (match.matches()) {
      return LocalDate.of(
          Integer.parseInt(match.group(3)),
          monthOf(match.group(2)),
          Integer.parseInt(match.group(1)));
    }
    match = DAY_IN_FIGURES.matcher(text);
    if (match.matches()) {
      return LocalDate.of(
          Integer.parseInt(match.group(3)),
          Integer.parseInt(match.group(2)),
          Integer.parseInt(match.group(1)));
    }
    match = ISO_DAY.matcher(text);
    if (match.matches()) {
      return LocalDate.of(
          Integer.parseInt(match.group(1)),
          Integer.parseInt(match.group(2)),
          Integer.parseInt(match.group(3)));
    }
    return null;
  }

  private static int monthOf(String word) {
    Integer month = MONTHS.get(word);
    if (month == null) {
      throw new DateTimeException("No month " + word);
    }
    return month;
  }

  private static String plain(String label) {
    String plain = label.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  /** Every period names a year in full; most labels have none, and need no closer look. */
  static boolean hasYear(String text) {
    for (int at = 0; at + 3 < text.length(); at++) {
      char first = text.charAt(at);
      char second = text.charAt(at + 1);
      if (((first == '1' && second == '9') || (first == '2' && second == '0'))
          && isDigit(text.charAt(at + 2))
          && isDigit(text.charAt(at + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static Map<String, Integer> months() {
    String[] words = {
      "gennaio|january|enero|janvier|gen|jan|ene",
      "febbraio|february|febrero|février|feb",
      "marzo|march|mars|mar",
      "aprile|april|abril|avril|apr|abr",
      "maggio|may|mayo|mai|mag",
      "giugno|june|junio|juin|giu|jun",
      "luglio|july|julio|juillet|lug|jul",
      "agosto|august|août|ago|aug",
      "settembre|september|septiembre|septembre|set|sett|sep|sept",
      "ottobre|october|octubre|octobre|ott|oct",
      "novembre|november|noviembre|nov",
      "dicembre|december|diciembre|décembre|dic|dec"
    };
    Map<String, Integer> months = new LinkedHashMap<>();
    for (int month = 0; month < words.length; month++) {
      for (String word : words[month].split("\\|", -1)) {
        months.put(word, month + 1);
      }
    }
    return months;
  }
}
