package io.annuario.job;

import io.annuario.checking.EditionChecks;
import io.annuario.checking.ReturnChecks;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.extraction.Extraction;
import io.annuario.extraction.OfficeRecognition;
import io.annuario.extraction.OfficeRecognition.Outcome.Recognised;
import io.annuario.extraction.OfficeRecognition.Outcome.Unrecognised;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Judges single files without storing anything. */
public final class FileCheck {

  /** As the store orders them: what a rule compares comes together. */
  private static final Comparator<Key> BY_SUBJECT =
      Comparator.comparing(Key::territory)
          .thenComparing(Key::period)
          .thenComparing(Key::breakdown)
          .thenComparing(Key::indicator);

  private final JobDefinition definition;

  /**
   * @throws RunStopped when the job's rules cannot be applied
   */
  public FileCheck(JobDefinition definition) {
    Rules.require(definition);
    this.definition = definition;
  }

  /** Reads a file as if it were alone; a refused one is a verdict, too. */
  public FileVerdict judge(Path path, Edition edition) {
    String file = path.getFileName().toString();
    OfficeRecognition.Outcome outcome =
        new OfficeRecognition(definition, edition).recognise(path, file);
    if (outcome instanceof Unrecognised nobody) {
      return new FileVerdict(path.toString(), false, null, 0, 0, List.of(nobody.finding()));
    }
    return read(path, file, ((Recognised) outcome).office(), edition);
  }

  private FileVerdict read(Path path, String file, Office office, Edition edition) {
    Return source = new Return(Inbox.hash(path), file, office.code());
    ReturnReader reader =
        new ReturnReader(new Registered(source, path, office), new Extraction(definition, edition));
    ReturnJudge judge = new ReturnJudge(new ReturnChecks(definition));
    List<Observation> figures = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int tables = 0;
    reader.open(new ExecutionContext());
    try {
      for (Piece piece = reader.read(); piece != null; piece = reader.read()) {
        Piece.Judged judged = judge.process(piece);
        if (judged.observation() != null) {
          figures.add(judged.observation());
        }
        findings.addAll(judged.findings());
        tables = judged.end() == null ? tables : judged.end().tables();
      }
    } finally {
      reader.close();
    }
    figures.sort(Comparator.comparing(Observation::key, BY_SUBJECT));
    new EditionChecks(definition, edition).judge(figures.iterator(), findings::add);
    findings.sort(Comparator.comparing(Finding::severity));
    return new FileVerdict(
        path.toString(), !reader.isRefused(), office.name(), tables, figures.size(), findings);
  }
}
