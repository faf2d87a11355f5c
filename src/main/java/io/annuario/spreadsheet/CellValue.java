package io.annuario.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a cell holds. */
public sealed interface CellValue {

  /** A number, exact: without the binary noise of how it was stored. */
  record Number(BigDecimal value) implements CellValue {}

  /**
   * A text, with the hyperlinks and fonts of rich strings left out. Raised and lowered runs are
   * written in the characters of Unicode for them: {@code 120¹}.
   *
   * @param struck what was crossed out of it, which is no part of the value unless nothing else is
   *     there; empty when nothing was
   */
  record Text(String value, String struck) implements CellValue {
    public Text(String value) {
      this(value, "");
    }
  }

  /** A number that is displayed as a date or a time. */
  record Date(LocalDateTime value) implements CellValue {}

  record Truth(boolean value) implements CellValue {}

  /**
   * An error of the spreadsheet program, never a blank.
   *
   * @param code as shown: {@code #REF!}, {@code #N/A}
   */
  record Error(String code) implements CellValue {}

  /** Nothing, though the cell may have a formula, a comment or belong to a merged range. */
  record Blank() implements CellValue {}
}
