package io.annuario.spreadsheet;

import java.nio.file.Path;

/** Opens files by their content. */
public final class Spreadsheets {

  private Spreadsheets() {}

  /**
   * Opens a file for reading.
   *
   * @param path where it is
   * @param file its name as places shall give it
   * @throws RefusedFile when it is no spreadsheet, or corrupt, encrypted, or beyond the limits
   */
  public static Spreadsheet open(Path path, String file) throws RefusedFile {
    throw new UnsupportedOperationException("Not yet written");
  }
}
