package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.checking.EditionChecks;
import io.annuario.checking.ReturnRead;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.explanation.Explanation;
import io.annuario.explanation.FateMap;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.reading.Extraction;
import io.annuario.extraction.reading.OfficeRecognition;
import io.annuario.extraction.reading.OfficeRecognition.Outcome.Recognised;
import io.annuario.extraction.reading.OfficeRecognition.Outcome.Unrecognised;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
import io.annuario.observation.Severity;
import io.annuario.observation.StatedTotal;
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
    return explain(path, edition).verdict();
  }

  /** Likewise, and tells how it was understood. */
  public FileExplanation explain(Path path, Edition edition) {
    String file = path.getFileName().toString();
    OfficeRecognition.Outcome outcome =
        new OfficeRecognition(definition, edition).recognise(path, file);
    if (outcome instanceof Unrecognised nobody) {
      return nobody(path, file, nobody.finding());
    }
    return read(path, file, ((Recognised) outcome).office(), edition);
  }

  private static FileExplanation nobody(Path path, String file, Finding finding) {
    List<Finding> findings = List.of(finding);
    return new FileExplanation(
        new FileVerdict(path.toString(), false, null, 0, 0, findings),
        new Explanation(
            path, file, List.of(), Ledger.EMPTY, new FateMap(), List.of(), List.of(), findings));
  }

  private FileExplanation read(Path path, String file, Office office, Edition edition) {
    Return source = new Return(Inbox.hash(path), file, office.code());
    FateMap fates = new FateMap();
    ReturnReader reader =
        new ReturnReader(
            new Registered(source, path, office), new Extraction(definition, edition), fates);
    ReturnJudge judge = new ReturnJudge(definition, office);
    SortedPieces pieces = new SortedPieces();
    List<StatedTotal> totals = new ArrayList<>();
    reader.open(new ExecutionContext());
    try {
      for (Piece piece = reader.read(); piece != null; piece = reader.read()) {
        if (piece instanceof Piece.Said said && said.extracted() instanceof Extracted.Total total) {
          totals.add(total.total());
        }
        Piece judged = judge.process(piece);
        if (judged != null) {
          pieces.add(judged);
        }
      }
    } finally {
      reader.close();
    }
    List<Observation> figures = pieces.figures();
    List<Finding> findings = pieces.findings();
    Piece.End end = requireNonNull(pieces.end());
    figures.sort(Comparator.comparing(Observation::key, BY_SUBJECT));
    EditionChecks checks = new EditionChecks(definition, edition);
    checks.judge(figures.iterator(), findings::add);
    long errors = findings.stream().filter(one -> one.severity() == Severity.ERROR).count();
    findings.addAll(checks.judgeContents(List.of(new ReturnRead(source, end.ledger(), errors))));
    findings.sort(Comparator.comparing(Finding::severity));
    FileVerdict verdict =
        new FileVerdict(
            path.toString(),
            !reader.isRefused(),
            office.name(),
            end.tables(),
            figures.size(),
            findings);
    return new FileExplanation(
        verdict,
        new Explanation(
            path, file, reader.found(), end.ledger(), fates, figures, totals, findings));
  }
}
