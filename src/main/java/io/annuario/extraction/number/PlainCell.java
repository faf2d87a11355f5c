package io.annuario.extraction.number;

import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;

/** A cell's text as people see it: a whole number may read {@code 13.0} in its file. */
public final class PlainCell {

  private PlainCell() {}

  /** A number without needless zeros; all else as the file has it. */
  public static String text(Cell cell) {
    if (!(cell.value() instanceof CellValue.Number number)) {
      return cell.raw();
    }
    return number.value().signum() == 0 ? "0" : number.value().stripTrailingZeros().toPlainString();
  }
}
