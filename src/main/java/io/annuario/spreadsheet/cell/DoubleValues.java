package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;

/** Values of files that store numbers as doubles. */
public final class DoubleValues {

  private DoubleValues() {}

  public static CellValue of(double number, boolean date, SerialDates dates) {
    BigDecimal exact = ExactDecimal.of(number);
    if (exact == null) {
      return new CellValue.Text(Raw.of(number));
    }
    return date ? dates.value(exact) : new CellValue.Number(exact);
  }

  /** A number squeezed into 30 bits, as a double: an integer or its hundredth, or half a double. */
  public static double rk(int stored) {
    double number =
        (stored & 2) != 0 ? stored >> 2 : Double.longBitsToDouble((long) (stored & ~3) << 32);
    return (stored & 1) != 0 ? number / 100 : number;
  }
}
