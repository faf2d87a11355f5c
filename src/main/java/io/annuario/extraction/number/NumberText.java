package io.annuario.extraction.number;

import io.annuario.definition.NumberConvention;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.FindingCode;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a figure's cell: signs, qualifiers, digits, footnote marks and flags. */
public final class NumberText {

  private static final int LONGEST = 100;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern LEAD =
      Pattern.compile("(?i)(?:n\\.|nr\\.|n°|no\\.|num\\.|tot\\.)\\s*");

  /** Raised and lowered characters of every kind: digits, letters and brackets. */
  private static final String RAISED =
      "[¹²³\u2070-\u209C\u02B0-\u02B8\u02E0-\u02E4\u1D2C-\u1D6A\u1D9B-\u1DBF]";

  private static final Pattern DOUBTFUL_MARK =
      Pattern.compile("\\d\\s*(?:" + RAISED + "|[(\\[]\\d{1,2}[)\\]])");
  private static final Pattern LINES = Pattern.compile("[\\n\\r\\t\\u000B\\f\u0085\u2028\u2029]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:\\s*(?:\\*{1,3}|[†‡§]+|"
              + RAISED
              + "+(?:[,;./ ]*"
              + RAISED
              + "+)*[,;]?|[(\\[](?:[a-z]|(?:(?:note|nota|n\\.)\\s?)?\\d{1,2}|\\*{1,3})[)\\]]))+$");
  private static final Pattern FLAG = Pattern.compile("(.*\\d)\\s*\\[?([bepr])\\]?");
  private static final Pattern SCALED =
      Pattern.compile("(?i)(.*\\S)\\s+(mila|thousand|milioni|milione|million|millions)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(.*\\d)\\s+(?:cas[io]|person[ea]|unità|sit[io]"
              + "|cases?|persons?|people|units?|sites?)\\.?");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*(\\d[\\d., ']*)\\)");
  private static final Pattern PERCENT = Pattern.compile("[<>~≈]?\\s*[+-]?\\d[\\d., ']*\\s*[%‰]");
  private static final Map<String, ObservationStatus> FLAGS =
      Map.of(
          "b", ObservationStatus.B,
          "e", ObservationStatus.E,
          "p", ObservationStatus.P,
          "r", ObservationStatus.A);

  private NumberText() {}

  /** Whether a text holds a number or a sign in place of one, whatever the convention. */
  public static boolean isNumberLike(String text) {
    return text.length() <= LONGEST
        && !(read(Invisible.without(text), NumberConvention.IT, new Separators(), true)
                instanceof Amount.Refused no
            && no.code() == FindingCode.TEXT_IN_COUNT);
  }

  /** The digits and separators of a number, for {@link Separators}; empty when it has none. */
  static String digitsIn(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    if (isDigits(text)) {
      return text;
    }
    String digits = core(QualifierWords.split(Numerals.plain(text)).rest());
    return digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
  }

  static Amount read(
      String text, NumberConvention convention, Separators column, boolean integral) {
    if (text.length() > LONGEST) {
      return notANumber(text);
    }
    if (isDigits(text)) {
      return counted(new BigDecimal(text), Qualifier.EXACTLY, ObservationStatus.A);
    }
    if (Invisible.isIn(text)) {
      return spoilt(text);
    }
    List<String> numbers = numbersOnLines(text);
    if (numbers.size() > 1) {
      return several(numbers);
    }
    Optional<Amount> sign = MissingSigns.read(text, convention);
    if (sign.isPresent()) {
      return sign.get();
    }
    String plain = Numerals.plain(text);
    if (PERCENT.matcher(plain).matches()) {
      return new Amount.Refused(
          FindingCode.PERCENT_IN_COUNT,
          Phrase.same("\"" + text + "\""),
          new Phrase(
              "Scrivere il numero, non la percentuale.", "Write the number, not the percentage."));
    }
    Matcher brackets = IN_BRACKETS.matcher(plain);
    if (brackets.matches()) {
      String inside = brackets.group(1).strip();
      return ambiguous(text, inside, "-" + inside);
    }
    QualifierWords.Qualified qualified = QualifierWords.split(plain);
    ObservationStatus status = ObservationStatus.A;
    Matcher flag = FLAG.matcher(qualified.rest().toLowerCase(Locale.ROOT));
    String rest = qualified.rest();
    if (flag.matches()) {
      status = FLAGS.getOrDefault(flag.group(2), ObservationStatus.A);
      rest = flag.group(1);
    }
    return number(text, core(rest), qualified, status, convention, column, integral);
  }

  /**
   * Whether a footnote mark behind a number could be taken for a part of it, or for another one.
   */
  public static boolean hasDoubtfulMark(String text) {
    for (int at = 1; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character > 0x7F || character == '(' || character == '[') {
        return text.length() <= LONGEST && DOUBTFUL_MARK.matcher(text).find();
      }
    }
    return false;
  }

  /** The lines of a text that have digits; none when it has one line. */
  private static List<String> numbersOnLines(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character < ' ' || character == 0x85 || character == 0x2028 || character == 0x2029) {
        return LINES
            .splitAsStream(text)
            .map(String::strip)
            .filter(line -> line.chars().anyMatch(Character::isDigit))
            .toList();
      }
    }
    return List.of();
  }

  /** Several lines with digits; if each is a number, nobody can tell which of them counts. */
  private static Amount several(List<String> lines) {
    boolean areNumbers =
        lines.stream().allMatch(NumberText::isNumberLike)
            && !lines.stream().allMatch(line -> YEAR.matcher(line).matches());
    Phrase all = Quotation.of(String.join(", ", lines));
    return new Amount.Refused(
        areNumbers ? FindingCode.NUMBER_AMBIGUOUS : FindingCode.TEXT_IN_COUNT,
        Phrase.of("%d righe in una cella: ", "%d lines in one cell: ", lines.size()).then(all),
        new Phrase("Scrivere un numero per cella.", "Write one number a cell."));
  }

  /** A number among characters that nobody sees is said with their names, or nobody finds them. */
  private static Amount spoilt(String text) {
    return new Amount.Refused(
        FindingCode.TEXT_IN_COUNT,
        Quotation.of(Invisible.without(text))
            .then(
                new Phrase(
                    " con un carattere invisibile, " + Invisible.named(text),
                    " with an invisible character, " + Invisible.named(text))),
        new Phrase(
            "Svuotare la cella e scrivere di nuovo il numero.",
            "Empty the cell and write the number again."));
  }

  /** What most figures are, and what needs no closer look. */
  private static boolean isDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST;
  }

  private static String core(String text) {
    String rest = MARKS.matcher(text).replaceFirst("");
    Matcher lead = LEAD.matcher(rest);
    String digits = (lead.lookingAt() ? rest.substring(lead.end()) : rest).strip();
    Matcher counted = COUNTED.matcher(digits);
    return counted.matches() ? counted.group(1) : digits;
  }

  private static Amount number(
      String text,
      String core,
      QualifierWords.Qualified qualified,
      ObservationStatus status,
      NumberConvention convention,
      Separators column,
      boolean integral) {
    int word = qualified.worded() ? QualifierWords.number(core) : -1;
    if (word >= 0) {
      return counted(BigDecimal.valueOf(word), qualified.qualifier(), status);
    }
    Matcher scaled = SCALED.matcher(core);
    boolean isScaled = scaled.matches();
    String digits = isScaled ? scaled.group(1) : core;
    Optional<Numerals.PossibleValues> readings =
        Numerals.read(digits, convention, column, integral && !isScaled);
    if (readings.isEmpty()) {
      return notANumber(text);
    }
    if (readings.get().values().size() > 1) {
      return ambiguous(
          text,
          readings.get().values().get(0).toPlainString(),
          readings.get().values().get(1).toPlainString());
    }
    BigDecimal value = readings.get().values().get(0);
    if (isScaled) {
      boolean thousands = scaled.group(2).toLowerCase(Locale.ROOT).matches("mila|thousand");
      value = value.movePointRight(thousands ? 3 : 6);
    }
    return counted(value, qualified.qualifier(), status);
  }

  private static Amount counted(BigDecimal value, Qualifier qualifier, ObservationStatus status) {
    return new Amount.Counted(value, qualifier, status, ConfidentialityStatus.F);
  }

  private static Amount ambiguous(String text, String one, String other) {
    return new Amount.Refused(
        FindingCode.NUMBER_AMBIGUOUS,
        new Phrase(
            "\"" + text + "\", che può essere " + one + " o " + other,
            "\"" + text + "\", which can be " + one + " or " + other),
        new Phrase(
            "Scrivere il numero senza separatori né parentesi.",
            "Write the number without separators or brackets."));
  }

  private static Amount notANumber(String text) {
    return new Amount.Refused(
        FindingCode.TEXT_IN_COUNT,
        Quotation.of(text),
        new Phrase(
            "Scrivere il numero, oppure n.d. se non è disponibile.",
            "Write the number, or n/a if it is not available."));
  }

  /** A text as messages quote it. */
  public static String shortened(String text) {
    String line = line(text);
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** The beginning of a text in one line, longer than what messages quote of it. */
  static String line(String text) {
    // What is cut off need not be looked at: a cell can hold 32,767 characters.
    String head = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
    return SPACES.matcher(head.strip()).replaceAll(" ");
  }
}
