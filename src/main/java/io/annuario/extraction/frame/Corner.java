package io.annuario.extraction.frame;

import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the header's cells over the labels say of all figures: "Anno 2023" or "Lombardia" in the
 * corner is a title of the table, the nearest one. Where rows or headers name the kind themselves
 * it only heads them: "Italia" over regions. A year is heard all the same: the months below it may
 * be of it.
 */
final class Corner {

  private Corner() {}

  /**
   * @param named the kinds that the rows or the headers of figures name
   */
  static Coordinates of(TableDraft draft, ReturnScope scope, Set<DimensionKind> named) {
    Coordinates said = Coordinates.NONE;
    Set<DimensionKind> unsure = EnumSet.noneOf(DimensionKind.class);
    for (int at : draft.holds().keySet()) {
      if (draft.isLabel(at)) {
        for (Cell cell : draft.header().over(at, draft.first(), draft::isLabel)) {
          Coordinates one = said(cell, scope);
          for (DimensionKind kind : DimensionKind.values()) {
            if (one.has(kind) && said.has(kind) && !one.only(kind).equals(said.only(kind))) {
              unsure.add(kind);
            }
          }
          said = said.with(one);
        }
      }
    }
    for (DimensionKind kind : DimensionKind.values()) {
      boolean isNamed = named.contains(kind) && kind != DimensionKind.PERIOD;
      said = isNamed || unsure.contains(kind) ? said.without(kind) : said;
    }
    return draft.pins().free(said).asFigure();
  }

  private static Coordinates said(Cell cell, ReturnScope scope) {
    if (scope.lexicon().lookOf(cell) != CellLook.WORDS || scope.titles().isNote(cell.raw())) {
      return Coordinates.NONE;
    }
    Coordinates said = scope.titles().read(cell.raw());
    PeriodWord period = said.period();
    // A day says at which borders or which population the rows stand.
    boolean isDay = period != null && period.precision() == Precision.DAY;
    return isDay ? said.without(DimensionKind.PERIOD) : said;
  }
}
