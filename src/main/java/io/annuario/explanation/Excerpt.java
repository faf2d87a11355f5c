package io.annuario.explanation;

import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rows of a sheet that a page shows: the first ones, and those that a finding is about.
 *
 * @param rows those shown, from the top
 * @param columns how many columns are shown, from the left
 * @param leftOutRows rows with content that are not shown
 * @param leftOutColumns whether cells stand to the right of what is shown
 */
record Excerpt(List<Row> rows, int columns, long leftOutRows, boolean leftOutColumns) {

  private static final int MOST_ROWS = 400;
  private static final int MOST_ROWS_OF_FINDINGS = 100;
  private static final int MOST_COLUMNS = 60;

  /**
   * Reads a sheet to its end, keeping what is shown.
   *
   * @param named zero-based rows that a finding is about
   * @param budget cells that the page may still show
   */
  static Excerpt of(Sheet sheet, Set<Integer> named, int budget) throws RefusedFile {
    List<Row> rows = new ArrayList<>();
    long leftOut = 0;
    int columns = 1;
    boolean wider = false;
    int first = 0;
    int ofFindings = 0;
    long cells = 0;
    try (Sheet.RowCursor cursor = sheet.rows()) {
      for (Row row = cursor.next(); row != null; row = cursor.next()) {
        int width = width(row);
        if (width == 0) {
          continue;
        }
        boolean fits =
            first < MOST_ROWS && cells + width <= budget && row.index() < FateMap.LAST_ROW;
        boolean isNamed = named.contains(row.index()) && row.index() < FateMap.LAST_ROW;
        if (fits) {
          first++;
        } else if (isNamed && ofFindings < MOST_ROWS_OF_FINDINGS) {
          ofFindings++;
        } else {
          leftOut++;
          continue;
        }
        int shown = Math.min(width, MOST_COLUMNS);
        cells += shown;
        columns = Math.max(columns, shown);
        wider |= width > MOST_COLUMNS;
        rows.add(row);
      }
    }
    return new Excerpt(List.copyOf(rows), columns, leftOut, wider);
  }

  /** Cells of the page that it takes. */
  int size() {
    return rows.size() * columns;
  }

  private static int width(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank() || cell.formula() != null)
        .map(Cell::address)
        .mapToInt(address -> address.column() + 1)
        .max()
        .orElse(0);
  }
}
