package io.annuario.extraction.label;

import io.annuario.definition.Label;
import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years, split years, parts of years, ranges and days as labels and titles write them. */
public final class PeriodWords {

  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:dati (?:del|al|per il)|dati|calendar year|cy|anno solare|kalenderjahr|année"
              + " civile|año natural|anno|anni|year|years|nell'anno|nel|in|al|as at|at|as"
              + " of|il|lo|l'|del|dell'|dal|di|from|for|périodo|periodo|period|jahr|jahre|année|années|année|año|años|ano|anos|den|stand|am|vom|von|du|au|le|edizione|data|attività|desde"
              + " el|desde|de|em|im)(?:\\s*[:.]\\s*|\\s+))+");
  private static final Pattern MARKS =
      Pattern.compile("(?:\\s*(?:\\*|\\([a-oq-z0-9*]\\)|[¹²³⁴-⁹]))+$");
  private static final String PROVISIONAL_WORD =
      "(?:dat[oi] )?(?:provvisori[oae]?|provisional(?:es)?(?: data|"
          + " figures)?|preliminar(?:y|i|e|es)(?: data|"
          + " figures)?|prov\\.?|provisoires?|vorläufig(?:e|es)?|provisóri[oa]s?|prelim\\.?)";
  private static final Pattern PROVISIONAL =
      Pattern.compile("(.*?[\\p{L}\\d])\\s*[-,;:(\\[]?\\s*\\b" + PROVISIONAL_WORD + "\\s*[)\\]]?");
  private static final Pattern FLAGGED = Pattern.compile("(.*\\d)\\s*[(\\[/]?([epr])[)\\]]?");
  private static final Map<String, ObservationStatus> FLAGS =
      Map.of("p", ObservationStatus.P, "e", ObservationStatus.E, "r", ObservationStatus.A);
  private static final Pattern YEAR_ALONE = Pattern.compile(YEAR);
  private static final Pattern SPLIT_YEAR =
      Pattern.compile(YEAR + "\\s*[/-]\\s*((?:19|20)?\\d\\d)");
  private static final Pattern YEARS = Pattern.compile(YEAR + "\\s*(?:-|/|a|al|to|bis)\\s*" + YEAR);

  /** From 13/14 on: before, it could be the eleventh or twelfth of a month. */
  private static final Pattern SHORT_SPLIT =
      Pattern.compile("(1[3-9]|[2-4]\\d|9\\d)\\s?/\\s?(\\d\\d)");

  private static final Pattern YEAR_ENDING =
      Pattern.compile(
          "(?:the )?(?:(?:financial |police )?year (?:ending|ended|to|end)|(?:12|twelve) months"
              + " (?:ending|ended|to)|y/?e|anno (?:terminato|chiuso|che termina)|(?:12|dodici) mesi"
              + " (?:terminati|fino)|esercizio chiuso|année se terminant|exercice clos|año"
              + " terminado|jahr bis)(?: (?:on|in|the|il|a|al|nel|en|le|el|zum|ende))*\\s+(.+)");

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?:up to|until|till|through|fino al?|sino al?|fino all'|bis|bis zum|bis"
              + " ende|jusqu'au|jusqu'à|hasta(?: el)?|até)(?: (?:the|fine|end of))?\\s+(.+)");

  /** Of which the two years tell which one it is; "FY 2024" alone can begin in either. */
  private static final Pattern FINANCIAL =
      Pattern.compile(
          "(?:fy|financial year|fiscal year|esercizio|anno finanziario|haushaltsjahr"
              + "|geschäftsjahr|exercice|ejercicio|año fiscal)\\s*(.+)");

  private static final Pattern NUMBERED_MONTH =
      Pattern.compile("(?:(0?[1-9]|1[0-2])[/.-]" + YEAR + "|" + YEAR + "[/-](0[1-9]|1[0-2]))");
  private static final Pattern PART_THEN_YEAR =
      Pattern.compile("(.+?)(?:\\s*[,/-]\\s*|\\s+(?:of |del |de |du |des |do )?)" + YEAR);
  private static final Pattern YEAR_THEN_PART =
      Pattern.compile(YEAR + "(?:\\s*[,:/-]\\s*|\\s*)(\\D.*)");
  private static final Pattern MONTH_SHORT_YEAR =
      Pattern.compile(Months.NAME + "(?:\\s?[-/]\\s?|\\s?')(\\d\\d)");

  /** 2024M03, 1H24. */
  private static final Pattern CODED =
      Pattern.compile(YEAR + "-?m(0[1-9]|1[0-2])|([1-4][qh]) ?'?(\\d\\d)");

  private static final Pattern FUSED = Pattern.compile("(.*\\p{L}\\.?\\s+" + YEAR + ")\\d{1,2}");
  private static final int LONGEST = 80;

  private PeriodWords() {}

  /** The period that a whole label names; empty when it names none. */
  public static Optional<PeriodWord> parse(String label) {
    // Spaces may be many; the limit on what they leave comes below.
    if (!PeriodText.canBePeriod(label) || label.length() > 4 * LONGEST) {
      return Optional.empty();
    }
    String text = PeriodText.plain(label);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(flagged(text));
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

  /** The period that a label is without a footnote's letter behind it: "March b)". */
  static Optional<String> withoutLetterMark(String label) {
    return Label.withoutLetterMark(label)
        .filter(word -> parse(word).isPresent() && parse(label).isEmpty());
  }

  public static PeriodWord year(int year) {
    return new PeriodWord(Period.ofYear(year), Precision.YEAR);
  }

  static PeriodWord day(LocalDate day) {
    return new PeriodWord(new Period(day, day), Precision.DAY);
  }

  /** The period, with what a word or a letter behind it says of its figures. */
  private static @Nullable PeriodWord flagged(String label) {
    String text = MARKS.matcher(label).replaceFirst("");
    PeriodWord plain = led(text);
    if (plain != null) {
      return plain;
    }
    Matcher provisional = PROVISIONAL.matcher(text);
    if (provisional.matches()) {
      PeriodWord word = led(provisional.group(1));
      return word == null ? null : word.with(ObservationStatus.P);
    }
    Matcher flag = FLAGGED.matcher(text);
    if (flag.matches()) {
      PeriodWord word = led(flag.group(1));
      return word == null
          ? null
          : word.with(FLAGS.getOrDefault(flag.group(2), ObservationStatus.A));
    }
    return null;
  }

  private static @Nullable PeriodWord led(String text) {
    Matcher ending = YEAR_ENDING.matcher(text);
    if (ending.matches()) {
      PeriodWord last = led(ending.group(1));
      last = last == null ? PeriodWord.dayOfAnyYear(ending.group(1)) : last;
      boolean isEnd = last != null && (last.precision() == Precision.DAY || last.isOneMonth());
      return last == null || !isEnd ? null : PeriodWord.yearEnding(last);
    }
    PeriodWord word = read(text);
    if (word != null) {
      return word;
    }
    Matcher lead = LEAD.matcher(text);
    if (lead.lookingAt()) {
      return read(text.substring(lead.end()));
    }
    Matcher until = UNTIL.matcher(text);
    PeriodWord end = until.matches() ? read(until.group(1)) : null;
    if (end != null && (end.precision() == Precision.DAY || end.isOneMonth())) {
      LocalDate last = end.period().end();
      return new PeriodWord(new Period(LocalDate.of(last.getYear(), 1, 1), last), Precision.RANGE);
    }
    Matcher financial = FINANCIAL.matcher(text);
    PeriodWord split = financial.matches() ? read(financial.group(1)) : null;
    return split != null && split.precision() == Precision.SPLIT_YEAR ? split : null;
  }

  static @Nullable PeriodWord read(String text) {
    Matcher match = YEAR_ALONE.matcher(text);
    if (match.matches()) {
      return year(Integer.parseInt(match.group(1)));
    }
    match = SPLIT_YEAR.matcher(text);
    if (match.matches() && isNext(match.group(1), match.group(2))) {
      return splitYear(Integer.parseInt(match.group(1)));
    }
    match = SHORT_SPLIT.matcher(text);
    if (match.matches() && isNext(match.group(1), match.group(2))) {
      return splitYear(Days.year(match.group(1)));
    }
    LocalDate day = Days.of(text);
    if (day != null) {
      return day(day);
    }
    match = YEARS.matcher(text);
    if (match.matches()) {
      return years(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }
    PeriodWord part = partOfYear(text);
    return part != null ? part : PeriodRanges.read(text);
  }

  /** Months of a year, or of any year; null when a text names none. */
  static @Nullable PeriodWord partOfYear(String text) {
    Matcher numbered = NUMBERED_MONTH.matcher(text);
    if (numbered.matches()) {
      boolean isFirst = numbered.group(1) != null;
      int month = Integer.parseInt(numbered.group(isFirst ? 1 : 4));
      return PeriodWord.part(
          Integer.parseInt(numbered.group(isFirst ? 2 : 3)), MonthSpan.ofMonth(month));
    }
    MonthSpan alone = MonthSpan.of(text);
    if (alone != null) {
      return PeriodWord.part(alone);
    }
    Matcher match = PART_THEN_YEAR.matcher(text);
    MonthSpan part = match.matches() ? MonthSpan.of(match.group(1).strip()) : null;
    if (part != null) {
      return PeriodWord.part(Integer.parseInt(match.group(2)), part);
    }
    match = YEAR_THEN_PART.matcher(text);
    part = match.matches() ? MonthSpan.of(match.group(2).strip()) : null;
    if (part != null) {
      return PeriodWord.part(Integer.parseInt(match.group(1)), part);
    }
    match = CODED.matcher(text);
    if (match.matches()) {
      boolean isMonth = match.group(1) != null;
      part =
          isMonth
              ? MonthSpan.ofMonth(Integer.parseInt(match.group(2)))
              : MonthSpan.of(match.group(3));
      return part == null ? null : PeriodWord.part(Days.year(match.group(isMonth ? 1 : 4)), part);
    }
    match = MONTH_SHORT_YEAR.matcher(text);
    if (match.matches()) {
      part = MonthSpan.of(match.group(1));
      return part == null ? null : PeriodWord.part(Days.year(match.group(2)), part);
    }
    return null;
  }

  private static boolean isNext(String first, String last) {
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last);
    return last.length() == 4 ? to == from + 1 : to == (from + 1) % 100;
  }

  private static PeriodWord splitYear(int first) {
    return new PeriodWord(
        new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + 1, 12, 31)),
        Precision.SPLIT_YEAR);
  }

  private static @Nullable PeriodWord years(int first, int last) {
    return last <= first
        ? null
        : new PeriodWord(
            new Period(YearMonth.of(first, 1).atDay(1), LocalDate.of(last, 12, 31)),
            Precision.RANGE);
  }
}
