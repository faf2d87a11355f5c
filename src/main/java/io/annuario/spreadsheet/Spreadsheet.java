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
