package io.annuario.spreadsheet.opening;

import io.annuario.spreadsheet.Limits;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.source.Source;
import java.nio.file.Path;

/** Opens files by their content. */
public final class Spreadsheets {

  private Spreadsheets() {}

  /**
   * Opens a file for reading, within the default limits.
   *
   * @param path where it is
   * @param file its name as places shall give it
   * @throws RefusedFile when it is no spreadsheet, or corrupt, encrypted, or beyond the limits
   */
  public static Spreadsheet open(Path path, String file) throws RefusedFile {
    return open(path, file, Limits.DEFAULT);
  }

  /** Opens a file for reading, within other limits. */
  public static Spreadsheet open(Path path, String file, Limits limits) throws RefusedFile {
    return Containers.open(new Source(path, file, limits));
  }
}
