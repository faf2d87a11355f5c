package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The text of values that the file does not store as a text. */
public final class Raw {

  /** What a spreadsheet program shows of a number. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private Raw() {}

  /** The shortest decimal that gives the same double, without an exponent where it is short. */
  public static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    String written = Double.toString(number);
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return written;
    }
    // Before Java 19 that is not always the shortest: 8.3577581195630003E17 for 8.357758119563E17.
    BigDecimal shorter = new BigDecimal(written).round(SHOWN);
    return shorter.doubleValue() == number ? shorter.stripTrailingZeros().toString() : written;
  }

  /** Truths and errors as every spreadsheet program shows them. */
  public static String of(CellValue value) {
    if (value instanceof CellValue.Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    return value instanceof CellValue.Error error ? error.code() : "";
  }
}
