package io.annuario.spreadsheet;

import io.annuario.observation.Finding;
import java.util.List;

/** An opened file. */
public interface Spreadsheet extends AutoCloseable {

  /** The file's name as places give it. */
  String file();

  List<Sheet> sheets();

  /** What is to be known about the file as a whole: a misleading extension, the encoding found. */
  List<Finding> findings();

  /**
   * To be asked now and then by whoever is busy with the file.
   *
   * @throws RefusedFile when it has taken longer than any honest file of its size
   */
  void checkTime() throws RefusedFile;

  @Override
  void close();

  /** The kinds of files that Annuario reads. */
  enum Format {
    XLSX,
    XLSM,
    XLSB,
    XLS,
    ODS,
    CSV
  }
}
