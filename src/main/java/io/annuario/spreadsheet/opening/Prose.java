package io.annuario.spreadsheet.opening;

import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.util.regex.Pattern;

/** Tells the texts that people write from those that hold a table. */
final class Prose {

  private static final int FIRST_ROWS = 200;
  private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?\\d[\\d.,'’ \\u00A0]*%?\\s*");

  private Prose() {}

  /** Whether one of the first rows has a number behind something else. */
  static boolean isTable(Sheet text) throws RefusedFile {
    try (Sheet.RowCursor rows = text.rows()) {
      for (int read = 0; read < FIRST_ROWS; read++) {
        Row row = rows.next();
        if (row == null) {
          return false;
        }
        if (row.cells().stream().skip(1).anyMatch(Prose::isNumber)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNumber(Cell cell) {
    return cell.value() instanceof CellValue.Text text && NUMBER.matcher(text.value()).matches();
  }
}
