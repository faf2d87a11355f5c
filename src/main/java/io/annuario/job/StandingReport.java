package io.annuario.job;

import io.annuario.consolidation.Items;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.definition.Edition;
import io.annuario.observation.RuleCount;
import io.annuario.report.Caution;
import io.annuario.report.EditionReport;
import io.annuario.report.ReportPage;
import io.annuario.report.Standpoint;
import io.annuario.report.Standpoint.Stage;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The report that stands after a run: that of the vintage, which stays as it is while nothing
 * changes, or that of what could not be published, which goes when nothing is in the way any more.
 */
final class StandingReport {

  private final RunRequest request;
  private final Vintages vintages;
  private final KeptVintages kept;

  StandingReport(RunRequest request, Vintages vintages, KeptVintages kept) {
    this.request = request;
    this.vintages = vintages;
    this.kept = kept;
  }

  /**
   * What a run knows besides findings and returns.
   *
   * @param judged the figures that it judged, added up; null when it judged none
   * @param list where all findings are listed; null when there are none
   */
  record Run(
      Items items,
      @Nullable List<RuleCount> rules,
      @Nullable TerritoryTotals judged,
      Map<String, String> letters,
      @Nullable Path list,
      Outcome.ToCorrect toCorrect) {}

  /** Writes it, unless it is there and nothing has changed; says where it is. */
  Path after(Ending ending, @Nullable Vintage standing, ReportOfEdition report, Run run)
      throws IOException {
    boolean isBlocked = ending == Ending.BLOCKED || ending == Ending.WITHHELD;
    Path blocked = request.folders().blockedReport(request.edition());
    if (isBlocked || standing == null) {
      report.write(blocked(ending, standing, report, run), blocked);
      return blocked;
    }
    Path place = request.folders().report(request.edition(), standing.number());
    boolean isNew = ending == Ending.PUBLISHED || ending == Ending.INCOMPLETE;
    if (isNew || !Files.exists(place)) {
      Function<String, @Nullable String> letters = run.letters()::get;
      EditionReport.Made made = made(report, standing, run.list(), run.toCorrect().folder());
      report.write(published(standing, run.items(), run.rules(), letters, made), place);
    }
    ReportPage.delete(blocked);
    return place;
  }

  private ReportOfEdition.Told blocked(
      Ending ending, @Nullable Vintage standing, ReportOfEdition report, Run run)
      throws IOException {
    Edition previous = request.previous();
    Map<String, Outcome.Amount> before =
        previous == null
            ? null
            : new PublishedWorkbooks(request.folders(), previous)
                .standing()
                .map(Standing::totals)
                .orElse(null);
    return new ReportOfEdition.Told(
        new Standpoint(
            ending == Ending.WITHHELD ? Stage.WITHHELD : Stage.BLOCKED,
            standing == null ? null : standing.number(),
            standing == null ? null : standing.publishedAt(),
            null,
            0),
        run.items(),
        run.rules(),
        run.judged(),
        Map.of(),
        null,
        before,
        run.letters()::get,
        made(report, standing, run.list(), run.toCorrect().folder()),
        new Caution(0, request.corrected().all().size(), kept.withdrawn(), null));
  }

  /**
   * What is told of a vintage, whenever it is.
   *
   * @param rules null when nobody counted
   */
  ReportOfEdition.Told published(
      Vintage vintage,
      Items items,
      @Nullable List<RuleCount> rules,
      Function<String, @Nullable String> letters,
      EditionReport.Made made)
      throws IOException {
    Edition previous = request.previous();
    Vintage compared = previous == null ? null : vintages.current(previous).orElse(null);
    TerritoryTotals before =
        previous == null || compared == null ? null : kept.before(request, previous, compared);
    return new ReportOfEdition.Told(
        new Standpoint(
            vintage.complete() ? Stage.PUBLISHED : Stage.INCOMPLETE,
            vintage.number(),
            vintage.publishedAt(),
            kept.before(vintage),
            kept.revised(vintage)),
        items,
        rules,
        kept.totals(request.definition(), request.edition(), vintage),
        kept.likeForLike(vintage),
        before,
        before == null ? null : Totals.atTheTop(request.definition(), before::at),
        letters,
        made,
        caution(vintage));
  }

  private Caution caution(Vintage vintage) throws IOException {
    return new Caution(
        kept.hidden(vintage).cells().size(),
        kept.corrections(vintage),
        kept.withdrawn(),
        kept.closed(vintage));
  }

  EditionReport.Made made(
      ReportOfEdition report,
      @Nullable Vintage standing,
      @Nullable Path list,
      @Nullable Path toCorrect) {
    String book = standing == null ? null : standing.workbook();
    return new EditionReport.Made(
        book == null ? null : report.beside(request.folders().output().resolve(book)),
        list == null ? null : report.beside(list),
        toCorrect == null ? null : report.beside(toCorrect));
  }
}
