package io.annuario.extraction;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.definition.Office;
import io.annuario.extraction.reading.Extraction;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one return of the trial job gave; its ledger is known to balance. */
record Trial(
    List<Observation> observations,
    List<StatedTotal> totals,
    List<StatedRate> rates,
    List<Finding> findings,
    Ledger ledger,
    int tables) {

  static final Path JOBS = Path.of("src/test/resources/extraction/jobs");

  static JobDefinition job() {
    return job("reati");
  }

  static JobDefinition job(String name) {
    try {
      return new JobDefinitions(JOBS).read(name);
    } catch (DefinitionRejected rejected) {
      throw new AssertionError(rejected.getMessage(), rejected);
    }
  }

  static Edition edition() {
    return new Edition("reati", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);
  }

  static Trial read(Path file, String office) throws RefusedFile {
    return read(job(), edition(), file, office);
  }

  static Trial read(JobDefinition job, Edition edition, Path file, String code) throws RefusedFile {
    Office office = job.offices().find(code).orElseThrow();
    List<Observation> observations = new ArrayList<>();
    List<StatedTotal> totals = new ArrayList<>();
    List<StatedRate> rates = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try (Spreadsheet spreadsheet = Spreadsheets.open(file, file.getFileName().toString());
        ReturnReading reading =
            new Extraction(job, edition).read(spreadsheet, office, CellFates.UNSEEN)) {
      for (Extracted next = reading.next(); next != null; next = reading.next()) {
        if (next instanceof Extracted.Figure figure) {
          observations.add(figure.observation());
        } else if (next instanceof Extracted.Total total) {
          totals.add(total.total());
        } else if (next instanceof Extracted.Rate rate) {
          rates.add(rate.rate());
        } else if (next instanceof Extracted.Doubt doubt) {
          findings.add(doubt.finding());
        }
      }
      Ledger ledger = reading.ledger();
      if (!ledger.balances() || ledger.figures() != observations.size()) {
        throw new AssertionError("The ledger does not balance: " + ledger);
      }
      return new Trial(observations, totals, rates, findings, ledger, reading.tables());
    }
  }

  /** "03 ARRESTED = 12 @ B4", a line a figure; breakdowns, other qualifiers and statuses if any. */
  List<String> figures() {
    return observations.stream()
        .map(
            one ->
                one.key().territory()
                    + " "
                    + one.key().indicator()
                    + (one.key().breakdown().isNone() ? "" : " " + one.key().breakdown())
                    + " "
                    + one.qualifier().sign()
                    + " "
                    + (one.value() == null ? one.status() : one.value().toPlainString())
                    + " @ "
                    + one.place().cell())
        .toList();
  }

  /** "NO ARRESTED 7 = 7 of 3 @ B9": stated, summed, figures, cell. */
  List<String> sums() {
    return totals.stream()
        .map(
            one ->
                one.key().territory()
                    + " "
                    + one.key().indicator()
                    + " "
                    + one.stated().toPlainString()
                    + (one.stated().compareTo(one.summed()) == 0 ? " = " : " <> ")
                    + one.summed().toPlainString()
                    + " of "
                    + one.figures()
                    + " @ "
                    + one.place().cell())
        .toList();
  }

  List<String> said() {
    return findings.stream()
        .map(one -> one.severity() + " " + one.code() + " " + one.said().it())
        .toList();
  }

  List<String> saidInEnglish() {
    return findings.stream().map(one -> one.said().en()).toList();
  }
}
