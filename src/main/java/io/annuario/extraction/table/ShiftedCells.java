package io.annuario.extraction.table;

import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.number.PlainCell;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notices figures that stand one cell too far to the right, or too far down: one is beyond the last
 * header or label, and in the same line another is missing. Which ones have moved nobody can tell.
 */
final class ShiftedCells {

  private final ReturnScope scope;
  private final Place sheet;
  private final List<Column> headed;
  private final int beyond;
  private final boolean canBeBeyond;
  private final Map<Integer, Address> blanks = new HashMap<>();

  ShiftedCells(ReturnScope scope, Place sheet, Table table) {
    this.scope = scope;
    this.sheet = sheet;
    this.headed = table.columns().stream().filter(ShiftedCells::isHeaded).toList();
    int last = headed.stream().map(Column::at).max(Comparator.naturalOrder()).orElse(-1);
    this.beyond = last + 1;
    this.canBeBeyond =
        last >= 0
            && table.columns().stream()
                .allMatch(
                    column ->
                        column.at() != last + 1
                            || (column instanceof Column.Unknown unknown
                                && unknown.header() == null));
  }

  private static boolean isHeaded(Column column) {
    return column instanceof Column.Figures
        || column instanceof Column.Rates
        || (column instanceof Column.Unknown unknown && unknown.header() != null);
  }

  /** What is wrong with a line of which a figure stands right of the last header; null if none. */
  @Nullable Finding beyondHeaders(Block block, Line line) {
    Address blank = null;
    for (Column column : headed) {
      if (block.seenAt(line, column.at()) == null) {
        Address at = new Address(line.index(), column.at());
        blank = blank == null ? at : blank;
        blanks.putIfAbsent(column.at(), at);
      }
    }
    Cell stray = canBeBeyond ? line.at(beyond) : null;
    return blank == null || stray == null || !line.isOpen(stray) || !scope.lexicon().isFigure(stray)
        ? null
        : FigureFindings.moved(sheet.at(stray.address()), blank, PlainCell.text(stray));
  }

  /**
   * What is wrong with a figure below the last label, in a column that misses one; null if none.
   */
  @Nullable Finding beyondLabels(Cell cell) {
    Address blank = blanks.get(cell.address().column());
    return blank == null || !scope.lexicon().isFigure(cell)
        ? null
        : FigureFindings.moved(sheet.at(cell.address()), blank, PlainCell.text(cell));
  }
}
