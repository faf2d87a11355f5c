package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.CellValue;

/** The text of values that the file does not store as a text. */
public final class Raw {

  private Raw() {}

  /** The shortest decimal that gives the same double, without an exponent where it is short. */
  public static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    return Double.toString(number);
  }

  /** Truths and errors as every spreadsheet program shows them. */
  public static String of(CellValue value) {
    if (value instanceof CellValue.Truth truth) {
      return truth.value() ? "TRUE" : "FALSE";
    }
    return value instanceof CellValue.Error error ? error.code() : "";
  }
}
