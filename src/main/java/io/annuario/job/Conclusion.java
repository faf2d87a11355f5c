package io.annuario.job;

import io.annuario.checking.Verdict;
import io.annuario.consolidation.Items;
import io.annuario.consolidation.LikeForLike;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.definition.Office;
import io.annuario.disclosure.Discretion;
import io.annuario.disclosure.Protected;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import io.annuario.observation.RuleCount;
import io.annuario.observation.Severity;
import io.annuario.store.Figures;
import io.annuario.store.Reading;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how a run ended: counts, totals and findings, the list of these and the report. */
final class Conclusion {

  private final RunRequest request;
  private final Vintages vintages;
  private final Figures figures;
  private final KeptVintages kept;
  private final Discretion discretion;

  Conclusion(RunRequest request, Vintages vintages, Figures figures, KeptVintages kept) {
    this.request = request;
    this.vintages = vintages;
    this.figures = figures;
    this.kept = kept;
    this.discretion = Discretion.of(request.definition());
  }

  /** After a run that read and judged. */
  Outcome of(Ending ending, Candidate candidate) throws IOException {
    List<Vintage.Member> members = candidate.members();
    return conclude(
        ending,
        members,
        new EveryFinding(
            figures,
            request.accepted(),
            members,
            Stream.concat(candidate.registration().stream(), candidate.strays().stream()).toList(),
            candidate.judgement()),
        candidate.verdict().map(Verdict::items).orElseGet(this::nothingYet),
        candidate.verdict().map(Verdict::rules).orElse(null),
        candidate.verdict().map(Verdict::totals).orElse(null),
        candidate.received(),
        candidate.reused(),
        ending == Ending.WITHHELD ? candidate.absences() : List.of());
  }

  /** After one that found everything as it was. */
  Outcome unchanged(Vintage vintage, Inbox inbox) throws IOException {
    List<Finding> judgement = new ArrayList<>();
    try (Figures.Cursor<Finding> cursor = figures.findings(vintage)) {
      cursor.forEachRemaining(judgement::add);
    }
    Acceptance acceptance = new Acceptance(request.accepted());
    List<Finding> strays = inbox.oddities().stream().map(acceptance).toList();
    EveryFinding findings =
        new EveryFinding(figures, request.accepted(), vintage.members(), strays, judgement);
    return conclude(
        unchanged(vintage, findings),
        vintage.members(),
        findings,
        totals(vintage).items(),
        kept.rules(request.definition(), vintage),
        null,
        inbox.files(),
        vintage.members().size(),
        List.of());
  }

  /** What stands with open queries would not be published by a request that wants them answered. */
  private Ending unchanged(Vintage vintage, EveryFinding findings) {
    if (request.strict() && findings.isOpen()) {
      return Ending.BLOCKED;
    }
    return MissingOffices.unanswered(request, vintage.members()).isEmpty()
            && tellsOfNothingLeftOut(vintage, findings)
        ? Ending.UNCHANGED
        : Ending.UNCHANGED_INCOMPLETE;
  }

  /** Errors that are published with a vintage are those of what was left out of it. */
  private static boolean tellsOfNothingLeftOut(Vintage vintage, EveryFinding findings) {
    return vintage.members().stream().allMatch(member -> member.reading().errors() == 0)
        && findings.judgement().stream().noneMatch(one -> one.severity() == Severity.ERROR);
  }

  private List<String> excluded(List<Vintage.Member> members) {
    return request.onError() == OnError.BLOCK
        ? List.of()
        : members.stream()
            .map(Vintage.Member::reading)
            .filter(Reading::isLeftOut)
            .map(reading -> reading.source().office())
            .distinct()
            .toList();
  }

  private Items nothingYet() {
    return new TerritoryTotals(request.definition(), request.edition()).items();
  }

  private Outcome conclude(
      Ending ending,
      List<Vintage.Member> members,
      EveryFinding findings,
      Items items,
      @Nullable List<RuleCount> rules,
      @Nullable TerritoryTotals judged,
      List<Received> received,
      int reused,
      List<AwaitedOffice> absences)
      throws IOException {
    FindingCount tally = new FindingCount();
    List<Finding> shown = new ArrayList<>();
    SentBack back = new SentBack(request, received, members);
    ReportOfEdition report = new ReportOfEdition(request, received, members);
    Path list = list(findings, tally, shown, back, report);
    @Nullable Vintage standing = vintages.current(request.edition()).orElse(null);
    TerritoryTotals totals = standing == null ? null : totals(standing);
    Map<String, Outcome.Amount> atTheTop =
        standing == null
            ? Map.of()
            : kept.atTheTop(request.definition(), request.edition(), standing);
    Map<String, LikeForLike.Change> changes =
        standing == null ? Map.of() : kept.likeForLike(standing);
    Outcome.ToCorrect toCorrect = back.write();
    Path page =
        new StandingReport(request, vintages, kept)
            .after(
                ending,
                standing,
                report,
                new StandingReport.Run(items, rules, judged, back.letters(), list, toCorrect));
    int withoutErrors =
        (int) members.stream().filter(member -> member.reading().errors() == 0).count();
    return new Outcome(
        ending,
        standing == null ? null : standing.number(),
        new Outcome.Returns(
            request.definition().offices().expectedFor(request.edition()).size(),
            received.size(),
            members.size() - reused,
            reused,
            received.size() - withoutErrors,
            MissingOffices.of(request, members).stream().map(Office::code).toList(),
            ending == Ending.BLOCKED ? List.of() : excluded(members)),
        observations(members),
        items(items),
        tally.counts(),
        rules == null ? null : rules(rules),
        atTheTop,
        totals == null ? Map.of() : Totals.incomplete(atTheTop, totals.items(), changes),
        Totals.changes(changes),
        standing == null || standing.workbook() == null
            ? null
            : request.folders().output().resolve(standing.workbook()),
        standing == null ? null : standing.seal(),
        shown,
        list,
        page,
        toCorrect,
        standing == null ? 0 : kept.revised(standing),
        standing == null ? 0 : kept.corrections(standing),
        standing == null ? null : kept.before(standing),
        standing != null && kept.isFirstLeft(standing),
        absences,
        standing == null ? Outcome.Protection.NONE : protection(kept.hidden(standing)),
        standing == null || !request.restricted()
            ? null
            : Folders.restricted(
                request
                    .folders()
                    .output()
                    .resolve(Folders.workbook(request.edition(), standing.number()))),
        shown.stream().filter(discretion::withholds).map(Finding::id).collect(Collectors.toSet()));
  }

  /** What the vintage that stands was published without. */
  private Outcome.Protection protection(Protected hidden) {
    String top = request.definition().territories().top().code();
    Period period = request.edition().period();
    return new Outcome.Protection(
        hidden.cells().size(),
        hidden.alreadyPublic().size(),
        hidden.cells().keySet().stream()
            .filter(
                cell ->
                    cell.territory().equals(top)
                        && cell.period().equals(period)
                        && cell.breakdown().isNone())
            .map(Key::indicator)
            .collect(Collectors.toSet()));
  }

  private @Nullable Path list(
      EveryFinding findings,
      FindingCount tally,
      List<Finding> shown,
      SentBack back,
      ReportOfEdition report)
      throws IOException {
    Path folder = request.folders().made(request.edition());
    try (FindingsReport list = new FindingsReport(folder, request.language())) {
      findings.forEach(
          finding -> {
            tally.add(finding);
            list.add(finding);
            back.add(finding);
            report.add(finding);
            if (tally.of(finding.severity()) <= Outcome.MOST_SHOWN) {
              shown.add(finding);
            }
          });
      return list.publish();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private TerritoryTotals totals(Vintage vintage) {
    return kept.totals(request.definition(), request.edition(), vintage);
  }

  private static List<Outcome.Rule> rules(List<RuleCount> rules) {
    return rules.stream()
        .map(rule -> new Outcome.Rule(rule.id(), rule.pass(), rule.fail(), rule.unverifiable()))
        .toList();
  }

  private static Outcome.Items items(Items items) {
    return new Outcome.Items(
        items.owed().size(),
        items.owed().size() - items.missing().size(),
        items.missing().stream()
            .map(item -> new Outcome.Item(item.office(), item.indicator()))
            .toList());
  }

  private static Outcome.Observations observations(List<Vintage.Member> members) {
    long accepted = 0;
    long rejected = 0;
    long otherPeriods = 0;
    for (Vintage.Member member : members) {
      Reading reading = member.reading();
      accepted += reading.ledger().figures();
      rejected += reading.ledger().rejected();
      otherPeriods += reading.ledger().otherPeriods();
    }
    return new Outcome.Observations(accepted + rejected, accepted, rejected, otherPeriods);
  }
}
