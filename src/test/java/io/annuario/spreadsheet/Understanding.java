package io.annuario.spreadsheet;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.definition.Office;
import io.annuario.extraction.CellFates;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.ReturnReading;
import io.annuario.extraction.reading.Extraction;
import io.annuario.observation.Finding;
import io.annuario.observation.Period;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Understands any file as the return of one office for 2024. */
final class Understanding {

  private final Extraction extraction;
  private final Office office;

  /**
   * @param jobs the folder of the job
   * @param office its code
   */
  Understanding(Path jobs, String job, String office) throws DefinitionRejected {
    JobDefinition definition = new JobDefinitions(jobs).read(job);
    this.office = definition.offices().find(office).orElseThrow();
    extraction =
        new Extraction(
            definition,
            new Edition(job, "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null));
  }

  /** Empty where it was read to its end, or why it was refused: code of the finding, sentence. */
  String of(Path path, String file) throws RefusedFile {
    try (Spreadsheet spreadsheet = Spreadsheets.open(path, file);
        ReturnReading reading = extraction.read(spreadsheet, office, CellFates.UNSEEN)) {
      for (Extracted next = reading.next(); next != null; next = reading.next()) {
        if (next instanceof Extracted.Doubt doubt
            && doubt.finding().severity() == Severity.ERROR
            && doubt.finding().code().name().startsWith("FILE_")) {
          return refused(doubt.finding(), file);
        }
      }
      if (!reading.ledger().balances()) {
        throw new IllegalStateException("The ledger does not balance: " + reading.ledger());
      }
      return "";
    }
  }

  static String refused(Finding finding, String file) {
    String said = finding.said().en().replace(file, "").replace('\n', ' ');
    // A sentence that quotes the program's insides is none.
    boolean isBroken = said.contains("Exception") || said.contains("null");
    return (isBroken ? "CRASHES" : finding.code().name()) + " " + said;
  }
}
