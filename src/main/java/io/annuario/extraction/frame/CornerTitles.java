package io.annuario.extraction.frame;

import io.annuario.definition.Indicator;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.List;

/** Reads what a header says at its corner of all figures of a table. */
final class CornerTitles {

  private final ReturnScope scope;

  CornerTitles(ReturnScope scope) {
    this.scope = scope;
  }

  /**
   * What stands above the header of the labels: "Thefts" over "Region". Where nothing else of its
   * line stands over the table, it is the title of this one of several side by side.
   */
  Coordinates over(TableDraft draft) {
    List<Line> header = draft.header().lines();
    Integer labels =
        draft.holds().keySet().stream().filter(draft::isLabel).findFirst().orElse(null);
    if (labels == null || header.size() < 2) {
      return Coordinates.NONE;
    }
    Cell lowest = draft.header().lowest(labels);
    Coordinates corner = Coordinates.NONE;
    for (Line line : header.subList(0, header.size() - 1)) {
      List<Cell> over = line.openCells(draft.first(), draft.last());
      Cell cell = line.at(labels);
      boolean isAlone = over.size() == 1 && line.cells().size() > 1;
      if (isAlone && over.get(0).address().column() <= labels) {
        corner = corner.with(scope.titles().read(over.get(0).raw()));
      } else if (cell != null && !cell.equals(lowest) && labels == draft.first()) {
        Indicator said = scope.lexicon().ofLabel(cell).coordinates().indicator();
        corner = said == null ? corner : corner.with(Coordinates.of(said));
      }
    }
    return corner;
  }
}
