package io.annuario.spreadsheet;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;

/** A file that cannot, or must not, be read any further; the finding says why and what to do. */
public final class RefusedFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public RefusedFile(Finding finding) {
    super(finding.said().en());
    this.finding = finding;
  }

  /** A file that needs more memory than the program was given. */
  public static RefusedFile noMemory(String file) {
    return new RefusedFile(
        Finding.of(
            FindingCode.FILE_TOO_LARGE,
            Place.ofFile(file),
            new Phrase("file troppo grande", "file too large"),
            new Phrase(
                "un file che sta nella memoria data al programma",
                "a file that fits into the memory given to the program"),
            new Phrase("un file che ne chiede di più", "a file that takes more"),
            new Phrase(
                "Dare più memoria con ANNUARIO_JAVA_OPTS=-Xmx4g, o copiare la sola tabella in una"
                    + " cartella di lavoro nuova e rimandare quella.",
                "Give more memory by ANNUARIO_JAVA_OPTS=-Xmx4g, or copy just the table into a new"
                    + " workbook and send that one.")));
  }

  public Finding finding() {
    return finding;
  }
}
