package io.annuario.verification;

import io.annuario.observation.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a workbook is not as it was published.
 *
 * @param cell null where it is the sheet
 * @param published what was published there; empty for a blank, null where it is not said
 * @param found what stands there; likewise
 */
public record CellDifference(
    String sheet,
    @Nullable Address cell,
    Kind kind,
    @Nullable String published,
    @Nullable String found) {

  /** What is another one. */
  public enum Kind {
    /** The value of a cell. */
    VALUE,
    /** Its formula; often there is a number instead. */
    FORMULA,
    /** The sign that its number format puts before the number. */
    SIGN,
    /** The sheet is not there. */
    SHEET_MISSING,
    /** The sheet was not there. */
    SHEET_ADDED
  }

  /** The same without what only its readers may see. */
  public CellDifference withoutFigures() {
    return new CellDifference(sheet, cell, kind, null, null);
  }
}
