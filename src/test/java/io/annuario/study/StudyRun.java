package io.annuario.study;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.job.Consolidation;
import io.annuario.job.Folders;
import io.annuario.job.Outcome;
import io.annuario.job.Progress;
import io.annuario.job.RunRequest;
import io.annuario.job.StopRequest;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the returns of drawn editions, and has the program judge them one year after the other.
 */
final class StudyRun {

  private final Path folder;
  private final DrawnEdition edition;

  StudyRun(Path folder, DrawnEdition edition) {
    this.folder = folder;
    this.edition = edition;
  }

  /** What the program says of the last edition, in {@code findings.csv}. */
  List<Finding> findings() throws IOException, DefinitionRejected {
    Path job = folder.resolve("jobs").resolve(DrawnJob.NAME);
    Files.createDirectories(job.resolve("codes"));
    Files.writeString(job.resolve("job.yaml"), edition.job.yaml());
    Files.writeString(job.resolve("codes/territories.csv"), edition.job.territoriesCsv());
    Files.writeString(job.resolve("codes/offices.csv"), edition.job.officesCsv());
    Path output = Files.createDirectories(folder.resolve("output"));
    Folders folders = new Folders(folder.resolve("jobs"), folder.resolve("input"), output);
    JobDefinitions definitions = new JobDefinitions(folders.jobs());
    JobDefinition definition = definitions.read(DrawnJob.NAME);
    Edition previous = null;
    Outcome outcome = null;
    for (int year = DrawnEdition.LAST - DrawnEdition.YEARS + 1; year <= DrawnEdition.LAST; year++) {
      Path received = folder.resolve("input").resolve(DrawnJob.NAME).resolve(String.valueOf(year));
      Files.createDirectories(received);
      for (DrawnReturn one : edition.returns.getOrDefault(year, List.of())) {
        Files.writeString(received.resolve(one.file), one.csv());
      }
      Edition now = definitions.edition(definition, String.valueOf(year), folders.input());
      outcome =
          new Consolidation(Map.of(), Progress.NONE, new StopRequest())
              .run(
                  new RunRequest(
                      definition, now, previous, AcceptedQueries.NONE, folders, Language.EN));
      previous = now;
    }
    if (outcome == null || outcome.list() == null) {
      throw new IllegalStateException("Nothing was said");
    }
    return read(outcome.list());
  }

  private static List<Finding> read(Path report) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(report)) {
      lines.stream()
          .skip(1)
          .map(CsvRecord::getFields)
          .forEach(
              fields ->
                  findings.add(
                      new Finding(
                          FindingCode.valueOf(fields.get(1)),
                          severity(fields.get(0)),
                          new Place(
                              fields.get(2),
                              fields.get(3).isEmpty() ? null : fields.get(3),
                              fields.get(4).isEmpty() ? null : Address.parse(fields.get(4))),
                          Phrase.same(fields.get(5)),
                          Phrase.same(fields.get(6)),
                          Phrase.same(fields.get(7)),
                          Phrase.same(fields.get(8)))));
    }
    return findings;
  }

  private static Severity severity(String said) {
    for (Severity severity : Severity.values()) {
      if (severity.said().en().equals(said)) {
        return severity;
      }
    }
    throw new IllegalArgumentException("No severity " + said);
  }
}
