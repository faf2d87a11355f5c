package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.About;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The account of the words of one table: each that was recognised over its labels, over its figures
 * or in a line of its own is part of some figure's key, or it is said.
 */
final class WordsUsed {

  private final ReturnScope scope;
  private final Place sheet;
  private final PinnedLayout pins;
  private final List<Word> words = new ArrayList<>();

  private final Set<Territory> territories = new HashSet<>();
  private final Set<Indicator> indicators = new HashSet<>();
  private final Set<Map.Entry<String, String>> categories = new HashSet<>();
  private final BitSet columns = new BitSet();
  private Breakdown latest = Breakdown.NONE;

  /** Where a word stands. */
  private enum Where {
    IN_TITLE,
    OVER_LABELS,
    OVER_FIGURES,
    ALONE
  }

  private record Word(Cell cell, Coordinates said, Where where) {}

  WordsUsed(ReturnScope scope, Place sheet, PinnedLayout pins) {
    this.scope = scope;
    this.pins = pins;
    this.sheet = sheet;
  }

  /** A title: what it says of territories and breakdowns yields to what rows and headers say. */
  void title(Cell cell, Coordinates said) {
    words.add(new Word(cell, pins.free(said).only(DimensionKind.INDICATOR), Where.IN_TITLE));
  }

  /** A cell of the header. */
  void header(Cell cell, Table table) {
    boolean isOverLabels =
        table.labels().stream().anyMatch(column -> column.at() == cell.address().column());
    add(cell, isOverLabels ? Where.OVER_LABELS : Where.OVER_FIGURES);
  }

  /** A category that stands alone in its line. */
  void alone(Cell cell) {
    add(cell, Where.ALONE);
  }

  private void add(Cell cell, Where where) {
    Coordinates said = pins.free(scope.lexicon().ofLabel(cell).coordinates());
    if (!said.total() && !pins.pinsColumn(cell)) {
      words.add(new Word(cell, said, where));
    }
  }

  /** What a figure in a column is about, be it of another period. */
  void figure(Cell cell, Coordinates all) {
    columns.set(cell.address().column());
    if (all.territory() != null) {
      territories.add(all.territory());
    }
    if (all.indicator() != null) {
      indicators.add(all.indicator());
    }
    if (!all.breakdown().equals(latest)) {
      latest = all.breakdown();
      categories.addAll(latest.categories().entrySet());
    }
  }

  void close() {
    if (columns.isEmpty()) {
      return;
    }
    for (Word word : words) {
      DimensionKind unused = unused(word);
      if (unused != null) {
        scope.outbox().send(finding(word.cell(), unused));
      }
    }
  }

  private @Nullable DimensionKind unused(Word word) {
    Coordinates said = word.said();
    if (word.where() == Where.OVER_FIGURES && !columns.get(word.cell().address().column())) {
      return null;
    }
    if (said.categories().size() == 1 && !isUsed(said.categories(), word.where())) {
      return DimensionKind.CATEGORY;
    }
    if (word.where() == Where.ALONE) {
      return null;
    }
    Indicator indicator = said.indicator();
    if (indicator != null && !isUsed(indicator, word.cell())) {
      return DimensionKind.INDICATOR;
    }
    Territory territory = said.territory();
    return territory != null && !isUsed(territory) ? DimensionKind.TERRITORY : null;
  }

  /** A row without figures may be of a category of which the office had nothing to report. */
  private boolean isUsed(Map<String, String> said, Where where) {
    boolean mayBeEmpty =
        where == Where.ALONE && categories.stream().anyMatch(use -> said.containsKey(use.getKey()));
    return mayBeEmpty || categories.containsAll(said.entrySet());
  }

  /** Also as the whole of what is counted, or as the beginning of a name of two lines. */
  private boolean isUsed(Indicator indicator, Cell cell) {
    String text = cell.raw().strip().toLowerCase(Locale.ROOT);
    return indicators.stream()
        .anyMatch(used -> used.equals(indicator) || isPartOf(used, indicator) || isIn(used, text));
  }

  private boolean isPartOf(Indicator part, Indicator whole) {
    String code = part.partOf();
    while (code != null && !code.equals(whole.code())) {
      code = scope.definition().indicators().get(code).partOf();
    }
    return code != null;
  }

  private static boolean isIn(Indicator used, String text) {
    return used.aliases().stream().anyMatch(alias -> alias.toLowerCase(Locale.ROOT).contains(text))
        || used.name().it().toLowerCase(Locale.ROOT).contains(text)
        || used.name().en().toLowerCase(Locale.ROOT).contains(text);
  }

  /** Also as what lies around the territories of the figures. */
  private boolean isUsed(Territory territory) {
    return territories.isEmpty()
        || territories.stream()
            .anyMatch(
                used -> scope.definition().territories().contains(territory.code(), used.code()));
  }

  private Finding finding(Cell cell, DimensionKind kind) {
    boolean isCategory = kind == DimensionKind.CATEGORY;
    return Finding.of(
            isCategory ? FindingCode.CATEGORY_UNUSED : FindingCode.HEADING_UNUSED,
            sheet.at(cell.address()),
            isCategory
                ? new Phrase("intestazione di una modalità", "heading of a category")
                : new Phrase("intestazione, ", "heading, ").then(kind.named()),
            new Phrase("cifre che ne fanno parte", "figures that are of it"),
            new Phrase(
                "\"" + cell.raw() + "\", e nessuna cifra della tabella",
                "\"" + cell.raw() + "\", and no figure of the table"),
            new Phrase(
                "Scriverla accanto o sopra alle sue cifre, o toglierla.",
                "Write it beside or above its figures, or remove it."))
        .about(About.NOTHING.worth(cell.raw()));
  }
}
