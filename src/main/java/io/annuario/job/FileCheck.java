package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.checking.EditionChecks;
import io.annuario.checking.Related;
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
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import io.annuario.spreadsheet.RefusedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Edition, Extraction> extractions = new HashMap<>();

  /**
   * @throws RunStopped when the job's rules cannot be applied
   */
  public FileCheck(JobDefinition definition) {
    Rules.require(definition);
    this.definition = definition;
  }

  /** Reads a file as if it were alone; a refused one is a verdict, too. */
  public FileVerdict judge(Path path, Edition edition) {
    return explain(path, edition, FateMap.ofPage()).verdict();
  }

  /**
   * Likewise, and tells how it was understood.
   *
   * @param fates of which cells to tell what became of them
   */
  public FileExplanation explain(Path path, Edition edition, FateMap fates) {
    String file = path.getFileName().toString();
    try {
      Extraction extraction = extractions.computeIfAbsent(edition, this::extraction);
      OfficeRecognition.Outcome outcome = extraction.offices().recognise(path, file);
      if (outcome instanceof Unrecognised nobody) {
        return nobody(path, file, nobody.finding(), fates);
      }
      return read(path, file, ((Recognised) outcome).office(), edition, extraction, fates);
    } catch (OutOfMemoryError tooLarge) {
      return nobody(path, file, RefusedFile.noMemory(file).finding(), FateMap.ofPage());
    }
  }

  private Extraction extraction(Edition edition) {
    return new Extraction(definition, edition);
  }

  private static FileExplanation nobody(Path path, String file, Finding finding, FateMap fates) {
    List<Finding> findings = List.of(finding);
    return new FileExplanation(
        new FileVerdict(path.toString(), false, null, 0, 0, findings),
        new Explanation(
            path, file, List.of(), Ledger.EMPTY, fates, List.of(), List.of(), List.of(), findings));
  }

  private FileExplanation read(
      Path path,
      String file,
      Office office,
      Edition edition,
      Extraction extraction,
      FateMap fates) {
    Return source = new Return(Inbox.hash(path), file, office.code());
    ReturnReader reader = new ReturnReader(new Registered(source, path, office), extraction, fates);
    ReturnJudge judge = new ReturnJudge(definition, office);
    SortedPieces pieces = new SortedPieces();
    List<StatedTotal> totals = new ArrayList<>();
    List<StatedRate> rates = new ArrayList<>();
    reader.open(new ExecutionContext());
    try {
      for (Piece piece = reader.read(); piece != null; piece = reader.read()) {
        if (piece instanceof Piece.Said said && said.extracted() instanceof Extracted.Total total) {
          totals.add(total.total());
        } else if (piece instanceof Piece.Said said
            && said.extracted() instanceof Extracted.Rate rate) {
          rates.add(rate.rate());
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
    Related related = new Related(definition, edition);
    figures.forEach(related::add);
    checks.judge(figures.iterator(), related, findings::add);
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
            path, file, reader.found(), end.ledger(), fates, figures, totals, rates, findings));
  }
}
