package io.annuario.job;

import io.annuario.consolidation.Items;
import io.annuario.consolidation.LikeForLike;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Total;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.RuleCount;
import io.annuario.report.Caution;
import io.annuario.report.EditionReport;
import io.annuario.report.KeyFigure;
import io.annuario.report.Movements;
import io.annuario.report.ReportPage;
import io.annuario.report.ReportedFindings;
import io.annuario.report.ReturnTold;
import io.annuario.report.Standpoint;
import io.annuario.store.Vintage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what the report of an edition tells, and writes it beside what else was made. */
final class ReportOfEdition {

  private final RunRequest request;
  private final List<Received> received;
  private final List<Vintage.Member> members;
  private final ReportedFindings findings;

  /**
   * @param received the files that are there now
   * @param members the returns that the report is about
   */
  ReportOfEdition(RunRequest request, List<Received> received, List<Vintage.Member> members) {
    this.request = request;
    this.received = received;
    this.members = members;
    Map<String, String> offices = new HashMap<>();
    members.forEach(it -> offices.put(it.file(), it.reading().source().office()));
    this.findings = new ReportedFindings(offices);
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /**
   * What is told besides findings and returns.
   *
   * @param rules null when nobody counted
   * @param totals the figures of these returns added up; null when they were not
   * @param changes of the offices in both editions, by indicator, where some are in one only
   * @param before likewise of the edition before, where they are at hand; null when they are not
   * @param atTheTop what is known of the edition before at the top territory; null when nothing
   * @param letters what is written to the office of a return; null for nothing
   */
  record Told(
      Standpoint standpoint,
      Items items,
      @Nullable List<RuleCount> rules,
      @Nullable TerritoryTotals totals,
      Map<String, LikeForLike.Change> changes,
      @Nullable TerritoryTotals before,
      @Nullable Map<String, Outcome.Amount> atTheTop,
      Function<String, @Nullable String> letters,
      EditionReport.Made made,
      Caution caution) {}

  /** Writes it to its place. */
  void write(Told told, Path target) throws IOException {
    TerritoryTotals totals = told.totals();
    TerritoryTotals before = told.before();
    Edition previous = told.atTheTop() == null ? null : request.previous();
    new ReportPage(
            new EditionReport(
                request.definition(),
                request.edition(),
                request.language(),
                told.standpoint(),
                returns(told.letters()),
                MissingOffices.of(request, members),
                told.items(),
                told.rules(),
                totals == null ? List.of() : figures(totals, told),
                previous == null ? null : previous.name(),
                totals == null || before == null
                    ? null
                    : Movements.between(request.definition(), before, totals),
                findings,
                told.made(),
                told.caution()))
        .write(target);
  }

  /** In the order of the offices; then the files that are nobody's. */
  private List<ReturnTold> returns(Function<String, @Nullable String> letters) {
    List<ReturnTold> returns = new ArrayList<>();
    Set<Received> told = new HashSet<>();
    for (Vintage.Member member : members) {
      Received file = now(member);
      if (file != null) {
        told.add(file);
      }
      returns.add(
          new ReturnTold(
              member.file(),
              member.reading().source().office(),
              member.reading().observations(),
              file == null ? null : explained(file),
              file == null ? null : letters.apply(file.file())));
    }
    for (Received file : received) {
      if (!told.contains(file)) {
        returns.add(
            new ReturnTold(file.file(), null, 0, explained(file), letters.apply(file.file())));
      }
    }
    return returns;
  }

  /** The file with the bytes of a return; null when it is no longer there. */
  private @Nullable Received now(Vintage.Member member) {
    return received.stream()
        .filter(file -> file.sha256().equals(member.reading().source().sha256()))
        .findFirst()
        .orElse(null);
  }

  /** The page that shows how a file was understood, unless the file is younger. */
  private @Nullable String explained(Received file) {
    Path page = request.folders().explained(request.edition(), file.file());
    try {
      boolean isThere =
          Files.exists(page)
              && Files.getLastModifiedTime(page).compareTo(Files.getLastModifiedTime(file.path()))
                  >= 0;
      return isThere ? beside(page) : null;
    } catch (IOException gone) {
      return null;
    }
  }

  /** How a page beside others names something below its own folder. */
  String beside(Path path) {
    return request.folders().made(request.edition()).relativize(path).toString().replace('\\', '/');
  }

  private List<KeyFigure> figures(TerritoryTotals totals, Told told) {
    Map<String, Outcome.Amount> before = told.atTheTop();
    Map<String, Phrase> incomplete =
        Totals.incomplete(
            Totals.atTheTop(request.definition(), totals::at), totals.items(), told.changes());
    String top = request.definition().territories().top().code();
    List<KeyFigure> figures = new ArrayList<>();
    for (Indicator indicator : request.definition().indicators().all()) {
      String code = indicator.code();
      Total now = totals.at(top, code, Breakdown.NONE).orElse(null);
      Total former = before == null ? null : former(before.get(code));
      if (now != null || former != null) {
        figures.add(new KeyFigure(code, now, former, incomplete.get(code)));
      }
    }
    return figures;
  }

  private static @Nullable Total former(Outcome.@Nullable Amount amount) {
    return amount == null ? null : new Total(amount.value(), amount.qualifier(), 1, 0);
  }
}
