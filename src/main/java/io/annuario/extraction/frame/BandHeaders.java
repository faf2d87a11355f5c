package io.annuario.extraction.frame;

import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DateOfBand;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Line;
import io.annuario.spreadsheet.Cell;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the dates that a spreadsheet program has made of bands and codes in a header. */
final class BandHeaders {

  private final TableDraft draft;
  private final Lexicon lexicon;

  BandHeaders(TableDraft draft, Lexicon lexicon) {
    this.draft = draft;
    this.lexicon = lexicon;
  }

  /** What a header's date should name, by the other headers of its line; null when it is right. */
  @Nullable DimensionKind kindOfDate(Cell cell) {
    if (lexicon.of(cell).period() == null) {
      return null;
    }
    for (DimensionKind kind : kindsBeside(cell)) {
      if (DateOfBand.instead(cell, kind, lexicon) != null) {
        return kind;
      }
    }
    return null;
  }

  /** None where another cell of the line names a period, too. */
  private Set<DimensionKind> kindsBeside(Cell cell) {
    Set<DimensionKind> kinds = EnumSet.noneOf(DimensionKind.class);
    for (Line line : draft.header().lines()) {
      if (line.index() != cell.address().row()) {
        continue;
      }
      for (Cell other : line.cells()) {
        if (other.equals(cell) || draft.isLabel(other.address().column())) {
          continue;
        }
        Coordinates said = lexicon.of(other).coordinates();
        for (DimensionKind kind : DimensionKind.values()) {
          if (said.has(kind)) {
            kinds.add(kind);
          }
        }
      }
    }
    return kinds.contains(DimensionKind.PERIOD) && !hasBand(cell) ? Set.of() : kinds;
  }

  /** Two bands of a line may both have become dates. */
  private boolean hasBand(Cell cell) {
    DateOfBand.Typed typed = DateOfBand.instead(cell, DimensionKind.CATEGORY, lexicon);
    return typed != null && !typed.known().isEmpty();
  }
}
