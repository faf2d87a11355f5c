package io.annuario.extraction;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Meaning;
import io.annuario.definition.Role;
import io.annuario.definition.Vocabulary;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what the texts of cells mean, remembering the latest ones. Not safe for threads. */
final class Lexicon {

  private static final int REMEMBERED = 20_000;
  private static final int LONGEST_LABEL = 300;

  private final Vocabulary vocabulary;
  private final Map<String, Sense> known = new Latest<>();
  private final Map<String, Look> looks = new Latest<>();

  /** Keeps the entries that were asked for last. */
  private static final class Latest<T> extends LinkedHashMap<String, T> {

    private static final long serialVersionUID = 1L;

    Latest() {
      super(256, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
      return size() > REMEMBERED;
    }
  }

  Lexicon(JobDefinition definition) {
    this.vocabulary = new Vocabulary(definition);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What a cell means as a label; nothing for a number that is no year. */
  Sense of(Cell cell) {
    CellValue value = cell.value();
    if (value instanceof CellValue.Text text) {
      return of(text.value());
    }
    return plain(cell.raw(), periodOf(value));
  }

  /** What a text looks like, which does not change from cell to cell. */
  Look lookOf(String text) {
    Look look = looks.get(text);
    if (look == null) {
      look = Look.of(text, of(text));
      looks.put(text, look);
    }
    return look;
  }

  Sense of(String text) {
    if (text.length() > LONGEST_LABEL) {
      return new Sense(text, List.of(), List.of(), List.of(), rolesOfProse(text), null, null, null);
    }
    Sense sense = known.get(text);
    if (sense == null) {
      sense = read(text);
      known.put(text, sense);
    }
    return sense;
  }

  private Set<Role> rolesOfProse(String text) {
    return vocabulary.rolesOf(text.substring(0, LONGEST_LABEL)).contains(Role.NOTE)
        ? Set.of(Role.NOTE)
        : Set.of();
  }

  private Sense read(String text) {
    @Nullable String stripped =
        vocabulary.strippedWord(text).or(() -> PeriodWords.withoutFusedDigits(text)).orElse(null);
    String word = stripped == null ? text : stripped;
    List<Meaning> meanings = vocabulary.meaningsOf(word);
    List<Meaning> totalOf = meanings.isEmpty() ? vocabulary.meaningsOfTotal(word) : List.of();
    List<Meaning> partOf = meanings.isEmpty() ? vocabulary.meaningsOfPart(word) : List.of();
    return new Sense(
        text,
        meanings,
        totalOf,
        partOf,
        vocabulary.rolesOf(word),
        vocabulary.dimensionNamed(word).orElse(null),
        PeriodWords.parse(word).orElse(null),
        stripped);
  }

  private static Sense plain(String text, @Nullable PeriodWord period) {
    return new Sense(text, List.of(), List.of(), List.of(), Set.of(), null, period, null);
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
    return value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.valueOf(1900)) >= 0
        && value.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }
}
