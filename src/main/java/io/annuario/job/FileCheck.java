package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.checking.EditionChecks;
import io.annuario.checking.Related;
import io.annuario.consolidation.Wholes;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.explanation.FateMap;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.reading.Extraction;
import io.annuario.extraction.reading.OfficeRecognition;
import io.annuario.extraction.reading.OfficeRecognition.Outcome.Recognised;
import io.annuario.extraction.reading.OfficeRecognition.Outcome.Unrecognised;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Return;
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

/** Reads single files without storing anything. */
public final class FileCheck {

  private final JobDefinition definition;
  private final Map<Edition, Extraction> extractions = new HashMap<>();

  /**
   * @throws RunStopped when the job's rules cannot be applied
   */
  public FileCheck(JobDefinition definition) {
    Rules.require(definition);
    this.definition = definition;
  }

  /**
   * Judges a file as if it were alone, and tells how it was understood; a refused one is a verdict,
   * too.
   *
   * @param fates of which cells to tell what became of them
   */
  public FileExplanation explain(Path path, Edition edition, FateMap fates) {
    ReadFile file = read(path, path.getFileName().toString(), edition, fates);
    if (file.registered() == null) {
      return file.explanation(List.of());
    }
    EditionChecks checks = new EditionChecks(definition, edition);
    Related related = new Related(definition, edition);
    Wholes.among(definition, List.of(edition), file.figures().iterator())
        .forEachRemaining(related::add);
    List<Finding> findings = new ArrayList<>();
    checks.judge(file.figures().iterator(), related, findings::add);
    findings.addAll(checks.judgeSomeReturns(List.of(file.asReturn())));
    return file.explanation(findings);
  }

  /**
   * Reads a file and judges what can be judged on the way.
   *
   * @param file what it is called in findings
   */
  ReadFile read(Path path, String file, Edition edition, FateMap fates) {
    try {
      Extraction extraction = extractions.computeIfAbsent(edition, this::extraction);
      OfficeRecognition.Outcome outcome = extraction.offices().recognise(path, file);
      if (outcome instanceof Unrecognised nobody) {
        return ReadFile.ofNobody(path, file, nobody.finding(), fates);
      }
      Office office = ((Recognised) outcome).office();
      Return source = new Return(Inbox.hash(path), file, office.code());
      return read(new Registered(source, path, office), extraction, fates);
    } catch (OutOfMemoryError tooLarge) {
      return ReadFile.ofNobody(path, file, RefusedFile.noMemory(file).finding(), FateMap.ofPage());
    }
  }

  /** Whose return a file is. */
  OfficeRecognition.Outcome whose(Path path, String file, Edition edition) {
    return extractions.computeIfAbsent(edition, this::extraction).offices().recognise(path, file);
  }

  private Extraction extraction(Edition edition) {
    return new Extraction(definition, edition);
  }

  private ReadFile read(Registered file, Extraction extraction, FateMap fates) {
    ReturnReader reader = new ReturnReader(file, extraction, fates);
    ReturnJudge judge = new ReturnJudge(definition, file.office());
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
    Piece.End end = requireNonNull(pieces.end());
    List<Observation> figures = pieces.figures();
    figures.sort(Comparator.comparing(Observation::key, AmongKept.BY_SUBJECT));
    return new ReadFile(
        file.path(),
        file.source().file(),
        file,
        reader.isRefused(),
        end.tables(),
        end.ledger(),
        fates,
        reader.found(),
        figures,
        totals,
        rates,
        pieces.findings());
  }
}
