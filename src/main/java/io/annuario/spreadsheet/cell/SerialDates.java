package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Dates that are stored as a count of days since 1900 or 1904 (ECMA-376 part 1, 18.17.4).
 *
 * @param from1904 whether the workbook counts from 1 January 1904, as early Macintosh ones do
 */
public record SerialDates(boolean from1904) {

  /** 31 December 9999, the last day that Excel knows. */
  private static final double LAST_DAY = 2_958_465;

  /**
   * The date of a number, or the number itself when it is none: Excel shows such cells as hashes.
   */
  public CellValue value(BigDecimal serial) {
    double days = serial.doubleValue();
    if (days < 0 || days >= LAST_DAY + 1) {
      return new CellValue.Number(serial);
    }
    LocalDateTime date = DateUtil.getLocalDateTime(days, from1904);
    return date == null ? new CellValue.Number(serial) : new CellValue.Date(date);
  }
}
