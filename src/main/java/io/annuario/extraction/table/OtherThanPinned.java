package io.annuario.extraction.table;

import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.number.NumberText;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says where headers and labels name something else than the layout, which is obeyed against them;
 * not where it pins a column as just that.
 */
final class OtherThanPinned {

  private final ReturnScope scope;
  private final Place sheet;
  private final Table table;
  private final TableFindings findings;
  private final Coordinates pinned;

  OtherThanPinned(
      ReturnScope scope, Place sheet, Table table, PinnedLayout pins, TableFindings findings) {
    this.scope = scope;
    this.sheet = sheet;
    this.table = table;
    this.findings = findings;
    this.pinned = pins.context();
  }

  /** Looks at a cell of the header, or at the label of a line. */
  void look(Cell cell) {
    if (pinned.isEmpty()) {
      return;
    }
    Coordinates said = scope.lexicon().ofLabel(cell).coordinates();
    indicator(cell, said);
    territory(cell, said);
    said.categories().forEach((dimension, category) -> category(cell, dimension, category));
  }

  private void indicator(Cell cell, Coordinates said) {
    Indicator is = pinned.indicator();
    Indicator other = said.indicator();
    if (is != null
        && other != null
        && !other.equals(is)
        && !isOfColumn(header -> other.equals(header.indicator()))) {
      send(cell, DimensionKind.INDICATOR, is.name());
    }
  }

  private void territory(Cell cell, Coordinates said) {
    Territory is = pinned.territory();
    Territory other = said.territory();
    if (is != null && other != null && !other.equals(is)) {
      send(cell, DimensionKind.TERRITORY, Phrase.same(is.name()));
    }
  }

  private void category(Cell cell, String dimension, String category) {
    if (pinned.dimensions().contains(dimension)
        && !Objects.equals(pinned.categories().get(dimension), category)
        && !isOfColumn(header -> category.equals(header.categories().get(dimension)))) {
      send(cell, DimensionKind.CATEGORY, nameOf(dimension, pinned.categories().get(dimension)));
    }
  }

  private Phrase nameOf(String code, @Nullable String category) {
    return scope.definition().dimensions().stream()
        .filter(dimension -> dimension.code().equals(code))
        .flatMap(dimension -> dimension.categories().stream())
        .filter(one -> one.code().equals(category))
        .map(Dimension.Category::name)
        .findFirst()
        .orElse(new Phrase("tutti", "everyone"));
  }

  private void send(Cell cell, DimensionKind kind, Phrase is) {
    String key =
        kind == DimensionKind.CATEGORY ? "breakdown" : kind.name().toLowerCase(Locale.ROOT);
    findings.send(
        new Finding(
                FindingCode.TABLE_AMBIGUOUS,
                Severity.QUERY,
                sheet.at(cell.address()),
                kind.named(),
                is.then(new Phrase(", come dice il layout", ", as the layout says")),
                Phrase.same("\"" + NumberText.shortened(cell.raw()) + "\""),
                Phrase.of(
                    "Si è letto come dice il layout: correggere l'etichetta, oppure '%s' nel layout"
                        + " del lavoro.",
                    "It was read as the layout says: correct the label, or '%s' in the job's"
                        + " layout.",
                    key))
            .about(About.NOTHING.worth(cell.raw())));
  }

  private boolean isOfColumn(Predicate<Coordinates> names) {
    return table.columns().stream()
        .anyMatch(
            column -> column instanceof Column.Figures figures && names.test(figures.header()));
  }
}
