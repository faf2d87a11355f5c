package io.annuario.extraction.label;

import io.annuario.definition.AbsenceSigns;
import io.annuario.definition.Edition;
import io.annuario.definition.Label;
import io.annuario.definition.Meaning;
import io.annuario.definition.Role;
import io.annuario.definition.Vocabulary;
import io.annuario.extraction.number.Invisible;
import io.annuario.privacy.Traits;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what the texts of cells mean, remembering the latest ones. Not safe for threads. */
public final class Lexicon {

  /** A power of two: a text displaces the one that was remembered in its slot. */
  private static final int REMEMBERED = 1 << 15;

  private static final int LONGEST_LABEL = 300;

  /** "No." with a dot is a number, and neither a refusal nor Norway. */
  private static final Pattern NUMBER = Pattern.compile("(?iu)\\s*(?:no|nr|n)\\.\\s*");

  /** "Thefts (no.)": that they are counted is what all figures are. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(.*\\S)\\s*[(\\[]\\s*(?:no|nr|n|num|numero|number|numbers|count|anzahl|nombre|número|v\\."
              + " ?a|valori assoluti|absolute(?: numbers| values| figures)?)\\.?\\s*[)\\]]\\s*");

  /** A number format of zeros alone, which shows the zeros before a code. */
  private static final Pattern ZEROS = Pattern.compile("0{2,12}");

  private static final int LONGEST_CODE = 12;

  /** Digits of the longest number that can be a label. */
  private static final int LONGEST_NUMBER = 12;

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private final Vocabulary vocabulary;
  private final AbsenceSigns signs;
  private final PeriodNames names;
  private final @Nullable Known[] known = new @Nullable Known[REMEMBERED];

  /** What was found out about a text. */
  private static final class Known {

    private final String text;
    private final Sense sense;
    private @Nullable CellLook look;
    private @Nullable Traits traits;

    Known(String text, Sense sense) {
      this.text = text;
      this.sense = sense;
    }
  }

  /**
   * @param signs what stands in the place of missing figures, beyond the usual signs
   */
  public Lexicon(Vocabulary vocabulary, Edition edition, AbsenceSigns signs) {
    this.vocabulary = vocabulary;
    this.names = new PeriodNames(edition);
    this.signs = signs;
  }

  /** Other words for the edition's period. */
  PeriodNames names() {
    return names;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What a cell means as a label; nothing for a number that is no year. */
  public Sense of(Cell cell) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Text text) {
      return of(text.value());
    }
    return plain(cell.raw(), periodOf(value));
  }

  /**
   * What a cell names where codes stand: a code that the file stores as a number is one, too, as
   * the sheet shows it: 3 in the format 00 is 03.
   */
  public Coordinates codeOf(Cell cell) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Text text) {
      return of(text.value()).coded();
    }
    if (!(value instanceof CellValue.Number number) || number.value().signum() < 0) {
      return Coordinates.NONE;
    }
    BigDecimal plain = number.value().stripTrailingZeros();
    if (plain.scale() > 0 || plain.precision() - plain.scale() > LONGEST_CODE) {
      return Coordinates.NONE;
    }
    String digits = plain.toPlainString();
    String format = cell.format();
    int shown = format.startsWith("00") && ZEROS.matcher(format).matches() ? format.length() : 0;
    return of("0".repeat(Math.max(0, shown - digits.length())) + digits).coded();
  }

  /**
   * What a cell means where labels stand: there a whole number can be an age, "15", or a code, as
   * well as a year.
   */
  public Sense ofLabel(Cell cell) {
    Sense sense = of(cell);
    if (sense.coordinates().isEmpty()
        && cell.value() instanceof CellValue.Number number
        && number.value().stripTrailingZeros().scale() <= 0
        && number.value().precision() - number.value().scale() <= LONGEST_NUMBER) {
      return of(number.value().toBigInteger().toString());
    }
    return sense;
  }

  /** What a cell looks like before anyone knows where it stands. */
  public CellLook lookOf(Cell cell) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Text text) {
      return lookOf(text.value());
    }
    if (value instanceof CellValue.Number) {
      return of(cell).period() != null ? CellLook.YEAR : CellLook.FIGURE;
    }
    return value instanceof CellValue.Date ? CellLook.YEAR : CellLook.FIGURE;
  }

  /** Whether a cell is a number or an error, written in digits and not only a sign. */
  public boolean isFigure(Cell cell) {
    if (lookOf(cell) != CellLook.FIGURE) {
      return false;
    }
    return !(cell.value() instanceof CellValue.Text text)
        || (text.value().chars().anyMatch(Character::isDigit)
            && signs.meaningOf(text.value()).isEmpty());
  }

  /** What a text looks like, which does not change from cell to cell. */
  public CellLook lookOf(String text) {
    Known of = known(text);
    CellLook look = of.look;
    if (look == null) {
      look = signs.meaningOf(text).isPresent() ? CellLook.FIGURE : CellLook.of(text, of.sense);
      of.look = look;
    }
    return look;
  }

  /** What a text has to do with persons. */
  public Traits traitsOf(String text) {
    Known of = known(text);
    Traits traits = of.traits;
    if (traits == null) {
      traits = Traits.of(text);
      of.traits = traits;
    }
    return traits;
  }

  public Sense of(String text) {
    return known(text).sense;
  }

  private Known known(String text) {
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    Known found = known[slot];
    if (found == null || !found.text.equals(text)) {
      found = new Known(text, read(text));
      // Long texts are seldom the same: they would only fill the memory.
      if (text.length() <= LONGEST_LABEL) {
        known[slot] = found;
      }
    }
    return found;
  }

  private Set<Role> rolesOfProse(String text) {
    return vocabulary.rolesOf(text.substring(0, LONGEST_LABEL)).contains(Role.NOTE)
        ? Set.of(Role.NOTE)
        : Set.of();
  }

  private Sense read(String text) {
    if (text.length() > LONGEST_LABEL) {
      return Sense.of(
          text,
          List.of(),
          List.of(),
          List.of(),
          rolesOfProse(text),
          null,
          null,
          null,
          Coordinates.NONE);
    }
    String visible = Invisible.without(text);
    String seen =
        vocabulary.withRaisedAsPlain(visible).orElseGet(() -> Label.withoutRaisedMarks(visible));
    @Nullable String stripped =
        vocabulary.strippedWord(seen).or(() -> PeriodWords.withoutFusedDigits(seen)).orElse(null);
    String plain = withoutCounting(stripped == null ? withoutLetterMark(seen) : stripped);
    String word = Label.normalise(plain);
    List<Meaning> meanings =
        NUMBER.matcher(seen).matches() ? List.of() : vocabulary.meaningsOf(plain);
    PeriodWord named = names.of(word);
    PeriodWord period = named != null ? named : PeriodWords.parse(plain).orElse(null);
    LabelPeriod within = period == null ? LabelPeriod.of(plain, meanings, vocabulary) : null;
    if (within != null) {
      // "2023 people held": the rest is what the label means, in that period.
      return sense(text, within.rest(), within.meanings(), within.period(), stripped).within();
    }
    return sense(text, word, meanings, period, stripped);
  }

  private String withoutCounting(String label) {
    Matcher counted = COUNTED.matcher(label);
    return counted.matches() && vocabulary.meaningsOf(label).isEmpty() ? counted.group(1) : label;
  }

  private String withoutLetterMark(String seen) {
    return vocabulary
        .withoutLetterMark(seen)
        .or(() -> PeriodWords.withoutLetterMark(seen))
        .orElse(seen);
  }

  private Sense sense(
      String text,
      String word,
      List<Meaning> meanings,
      @Nullable PeriodWord period,
      @Nullable String stripped) {
    return Sense.of(
        text,
        meanings,
        meanings.isEmpty() ? vocabulary.meaningsOfTotal(word) : List.of(),
        meanings.isEmpty() ? vocabulary.meaningsOfPart(word) : List.of(),
        vocabulary.rolesOf(word),
        vocabulary.dimensionNamed(word).orElse(null),
        period,
        stripped,
        Coordinates.of(vocabulary.codesOf(word)));
  }

  private static Sense plain(String text, @Nullable PeriodWord period) {
    return Sense.of(
        text, List.of(), List.of(), List.of(), Set.of(), null, period, null, Coordinates.NONE);
  }

  private static @Nullable PeriodWord periodOf(CellValue value) {
    if (value instanceof CellValue.Date date) {
      return PeriodWords.day(date.value().toLocalDate());
    }
    if (value instanceof CellValue.Number number && isYear(number.value())) {
      return PeriodWords.year(number.value().intValueExact());
    }
    return null;
  }

  private static boolean isYear(BigDecimal value) {
    return value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }
}
