package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.CellValue;

/** The errors of the binary formats, by their numbers ([MS-XLS] 2.5.10, [MS-XLSB] 2.5.97.2). */
public final class BinaryErrors {

  private BinaryErrors() {}

  public static CellValue.Error of(int code) {
    return new CellValue.Error(
        switch (code) {
          case 0x00 -> "#NULL!";
          case 0x07 -> "#DIV/0!";
          case 0x0F -> "#VALUE!";
          case 0x17 -> "#REF!";
          case 0x1D -> "#NAME?";
          case 0x24 -> "#NUM!";
          case 0x2A -> "#N/A";
          case 0x2B -> "#GETTING_DATA";
          default -> "#ERROR " + code;
        });
  }
}
