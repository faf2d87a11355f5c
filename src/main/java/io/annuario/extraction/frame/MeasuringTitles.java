package io.annuario.extraction.frame;

import io.annuario.definition.Indicator;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.TitleMeasure;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the titles right above a table, or its sheet's name, say of how it is measured. */
final class MeasuringTitles {

  private static final int MOST_LINES = 8;

  private final ReturnScope scope;
  private final TitleMeasure ofSheet;

  MeasuringTitles(ReturnScope scope, @Nullable String sheet) {
    this.scope = scope;
    this.ofSheet = sheet == null ? TitleMeasure.NONE : TitleMeasure.of(sheet);
  }

  /**
   * A table with what its titles say of how its figures are measured. Of an indicator that is
   * itself measured, such as a density in percent, they say what it is.
   *
   * @param outer what holds of all its figures
   */
  TableDraft measured(TableDraft draft, Block block, int headerFrom, Coordinates outer) {
    TitleMeasure said = over(block, headerFrom, draft.first(), draft.last());
    Indicator about = outer.indicator();
    boolean isMeasure = about != null && about.decimals() > 0;
    return said.rates() && isMeasure ? draft : draft.measured(said);
  }

  /**
   * The nearest title that says it, as far up as no line has figures.
   *
   * @param headerFrom position of the table's first line
   * @param left its first column
   * @param right its last column
   */
  private TitleMeasure over(Block block, int headerFrom, int left, int right) {
    for (int at = headerFrom - 1; at >= 0 && headerFrom - at <= MOST_LINES; at--) {
      List<Cell> cells = block.line(at).cells();
      if (cells.stream().anyMatch(cell -> scope.lexicon().lookOf(cell) == CellLook.FIGURE)) {
        break;
      }
      for (Cell cell : cells) {
        int column = cell.address().column();
        boolean isOver = cells.size() == 1 || (column >= left && column <= right);
        TitleMeasure said =
            isOver && !scope.titles().isNote(cell.raw())
                ? TitleMeasure.of(cell.raw())
                : TitleMeasure.NONE;
        if (!said.isNone()) {
          return said;
        }
      }
    }
    return ofSheet;
  }
}
