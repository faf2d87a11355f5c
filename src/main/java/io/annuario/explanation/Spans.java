package io.annuario.explanation;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far merged cells reach on a page: those whose ranges hold nothing but their first cell, so
 * that no content is ever covered. Downwards only over rows that all are shown.
 */
final class Spans {

  private final Map<Address, Address> last = new HashMap<>();
  private final Set<Address> covered = new HashSet<>();

  private Spans() {}

  static Spans of(Sheet sheet, Excerpt excerpt) throws RefusedFile {
    Map<Integer, Row> shown = new HashMap<>();
    excerpt.rows().forEach(row -> shown.put(row.index(), row));
    Spans spans = new Spans();
    for (Sheet.Range range : sheet.merged()) {
      int right = Math.min(range.to().column(), excerpt.columns() - 1);
      int bottom = range.from().row();
      if (!shown.containsKey(bottom) || right < range.from().column()) {
        continue;
      }
      while (bottom < range.to().row() && shown.containsKey(bottom + 1)) {
        bottom++;
      }
      int height = bottom == range.to().row() ? bottom : range.from().row();
      if (isEmptyBut(range, height, shown)) {
        spans.add(range.from(), new Address(height, right));
      }
    }
    return spans;
  }

  private static boolean isEmptyBut(Sheet.Range range, int bottom, Map<Integer, Row> shown) {
    for (int index = range.from().row(); index <= bottom; index++) {
      Row row = shown.get(index);
      for (Cell cell : row == null ? List.<Cell>of() : row.cells()) {
        int column = cell.address().column();
        boolean isInside = column >= range.from().column() && column <= range.to().column();
        if (isInside && !cell.address().equals(range.from()) && !isEmpty(cell)) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean isEmpty(Cell cell) {
    return cell.isBlank() && (cell.formula() == null || cell.formula().cached());
  }

  private void add(Address from, Address to) {
    last.put(from, to);
    for (int row = from.row(); row <= to.row(); row++) {
      for (int column = from.column(); column <= to.column(); column++) {
        covered.add(new Address(row, column));
      }
    }
    covered.remove(from);
  }

  /** The last cell that a cell reaches; the cell itself when it is not merged. */
  Address lastOf(Address cell) {
    return last.getOrDefault(cell, cell);
  }

  /** Whether another cell reaches over this one. */
  boolean covers(Address cell) {
    return covered.contains(cell);
  }
}
