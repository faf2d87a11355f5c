package io.annuario.extraction.reading;

import io.annuario.extraction.frame.Table;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.spreadsheet.Cell;
import java.util.List;

/** Where a table of a block ends, and how. */
final class TableBounds {

  private final Lexicon lexicon;
  private final Block block;
  private final Table table;

  TableBounds(Lexicon lexicon, Block block, Table table) {
    this.lexicon = lexicon;
    this.block = block;
    this.table = table;
  }

  /**
   * Where a table ends that reads up to a line: words right above that line and beside the table
   * are of the header that begins there.
   */
  int end(int from, int to) {
    int end = to;
    while (end > from
        && end < block.size()
        && block.line(end - 1).index() + 1 == block.line(end).index()
        && isOfWordsBeside(block.line(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isOfWordsBeside(Line line) {
    return !line.cells().isEmpty()
        && line.cells().stream()
            .allMatch(
                cell ->
                    (cell.address().column() < table.left()
                            || cell.address().column() > table.right())
                        && line.isOpen(cell)
                        && lexicon.lookOf(cell) != CellLook.FIGURE);
  }

  /**
   * Whether a territory without figures ends a table: it may have had nothing to report, or be the
   * title of what is below, where it must then be said whose figures they are.
   */
  boolean endsWithName(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      List<Cell> cells = block.line(at).cells(table.left(), table.right());
      if (!cells.isEmpty()) {
        return cells.size() == 1 && lexicon.of(cells.get(0)).coordinates().territory() != null;
      }
    }
    return false;
  }
}
