package io.annuario.job;

import static java.util.Objects.requireNonNull;

import io.annuario.checking.ReturnRead;
import io.annuario.definition.CorrectedFigures;
import io.annuario.explanation.Explanation;
import io.annuario.explanation.FateMap;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import io.annuario.observation.Severity;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and judged by itself, before anything else is known.
 *
 * @param file its name as places give it
 * @param registered whose return it is; null when nobody knows, and then only its finding counts
 * @param refused whether it could not be opened at all
 */
record ReadFile(
    Path path,
    String file,
    @Nullable Registered registered,
    boolean refused,
    int tables,
    Ledger ledger,
    FateMap fates,
    List<TableFound> found,
    List<Observation> figures,
    List<StatedTotal> totals,
    List<StatedRate> rates,
    List<Finding> findings) {

  /** A file of nobody. */
  static ReadFile ofNobody(Path path, String file, Finding finding, FateMap fates) {
    return new ReadFile(
        path,
        file,
        null,
        true,
        0,
        Ledger.EMPTY,
        fates,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(finding));
  }

  /** With the statistician's figures in the place of those that were sent. */
  ReadFile correctedBy(CorrectedFigures corrected) {
    return corrected.all().isEmpty()
        ? this
        : new ReadFile(
            path,
            file,
            registered,
            refused,
            tables,
            ledger,
            fates,
            found,
            figures.stream().map(corrected::published).toList(),
            totals,
            rates,
            findings);
  }

  /** As the checks of an edition want it; only of a return whose office is known. */
  ReturnRead asReturn() {
    long errors = findings.stream().filter(one -> one.severity() == Severity.ERROR).count();
    return new ReturnRead(requireNonNull(registered).source(), ledger, errors);
  }

  /** What there is to say of it, with what was found out about it beside others. */
  FileVerdict verdict(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    all.sort(Comparator.comparing(Finding::severity));
    return new FileVerdict(
        path.toString(),
        !refused,
        registered == null ? null : registered.office().name(),
        tables,
        figures.size(),
        all);
  }

  FileExplanation explanation(List<Finding> more) {
    FileVerdict verdict = verdict(more);
    return new FileExplanation(
        verdict,
        new Explanation(
            path, file, found, ledger, fates, figures, totals, rates, verdict.findings()));
  }
}
