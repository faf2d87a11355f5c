package io.annuario.spreadsheet;

import java.math.BigDecimal;

/** Values of files that store numbers as doubles. */
final class DoubleValues {

  private DoubleValues() {}

  static CellValue of(double number, boolean date, SerialDates dates) {
    BigDecimal exact = ExactDecimal.of(number);
    if (exact == null) {
      return new CellValue.Text(Raw.of(number));
    }
    return date ? dates.value(exact) : new CellValue.Number(exact);
  }
}
