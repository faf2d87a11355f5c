package io.annuario.job;

import io.annuario.checking.EditionChecks;
import io.annuario.checking.LastYear;
import io.annuario.checking.LayoutChecks;
import io.annuario.checking.Related;
import io.annuario.checking.ReturnRead;
import io.annuario.checking.SeveralFiles;
import io.annuario.checking.Verdict;
import io.annuario.consolidation.Wholes;
import io.annuario.definition.Edition;
import io.annuario.definition.LayoutUse;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.store.Beside;
import io.annuario.store.Figures;
import io.annuario.store.GatheredFigures;
import io.annuario.store.LessenedReadings;
import io.annuario.store.Readings;
import io.annuario.store.Vintage;
import io.annuario.store.Vintages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Judges the edition as a whole, and whether errors keep it from being published. */
@Configuration(proxyBeanMethods = false)
class CheckStep {

  /** The step's exit code when errors stand. */
  static final String BLOCKED = "BLOCKED";

  /** The step's exit code when offices have to be waited for. */
  static final String WITHHELD = "WITHHELD";

  @Bean
  Step check(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunRequest request,
      Figures figures,
      Readings readings,
      Vintages vintages,
      LessenedReadings lessened,
      ProtectionOfEdition protection,
      Candidate candidate,
      StopRequest stop,
      Progress progress) {
    return new StepBuilder("check", repository)
        .allowStartIfComplete(true)
        .tasklet(
            (contribution, context) -> {
              stop.checkInterrupted(contribution.getStepExecution());
              progress.doing(Progress.Stage.CHECK);
              LastYear lastYear = new FormerFigures(request.previous(), figures, vintages);
              Acceptance acceptance = new Acceptance(request.accepted());
              Supplier<List<Finding>> judge =
                  () -> judge(request, figures, readings, vintages, candidate, lastYear);
              List<Finding> outdated =
                  new CorrectedReturns(request, figures, lessened, candidate).correct();
              Exclusion exclusion = new Exclusion(request, figures, lessened, candidate);
              List<Finding> findings =
                  request.onError() == OnError.EXCLUDE
                      ? without(exclusion, candidate, judge)
                      : judge.get();
              // They stand whatever is left out: nothing else tells that a line does nothing.
              findings.addAll(0, outdated);
              findings.replaceAll(acceptance);
              candidate.judge(findings);
              candidate.answerStrays(acceptance);
              if (candidate.isBlocked()) {
                contribution.setExitStatus(new ExitStatus(BLOCKED));
                return RepeatStatus.FINISHED;
              }
              Optional<Vintage> standing = vintages.current(request.edition());
              candidate.waitFor(
                  AwaitedOffices.of(
                      request,
                      standing,
                      candidate,
                      exclusion.losing(standing),
                      LostParts.of(figures, standing, candidate.members())));
              if (!candidate.absences().isEmpty()) {
                contribution.setExitStatus(new ExitStatus(WITHHELD));
              } else {
                judgePublication(
                    request, figures, candidate, acceptance, protection.judge(candidate));
                if (candidate.isBlocked()) {
                  contribution.setExitStatus(new ExitStatus(BLOCKED));
                }
              }
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }

  /** Judges until nothing more is left out; rules count what came, not what is left. */
  private static List<Finding> without(
      Exclusion exclusion, Candidate candidate, Supplier<List<Finding>> judge) {
    exclusion.ofReturns();
    List<Finding> findings = judge.get();
    Optional<Verdict> first = candidate.verdict();
    while (exclusion.ofEdition(findings)) {
      findings = judge.get();
    }
    candidate.settle(exclusion.settled());
    findings.addAll(0, exclusion.settled());
    first.ifPresent(
        verdict ->
            candidate.verdict().ifPresent(last -> candidate.count(last.counted(verdict.rules()))));
    return findings;
  }

  private static void judgePublication(
      RunRequest request,
      Figures figures,
      Candidate candidate,
      Acceptance acceptance,
      List<Finding> ofPublication) {
    List<Finding> findings = new ArrayList<>(candidate.judgement());
    ofPublication.stream().map(acceptance).forEach(findings::add);
    boolean isOpen = false;
    try (Figures.Cursor<Finding> ofReturns = figures.findings(candidate.members())) {
      while (ofReturns.hasNext()) {
        isOpen |= acceptance.apply(ofReturns.next()).severity() == Severity.QUERY;
      }
    }
    findings.addAll(acceptance.unused());
    candidate.judge(findings);
    isOpen |=
        Stream.concat(findings.stream(), candidate.strays().stream())
            .anyMatch(finding -> finding.severity() == Severity.QUERY);
    if (isOpen && request.strict()) {
      candidate.hold();
    }
  }

  private static List<Finding> judge(
      RunRequest request,
      Figures figures,
      Readings readings,
      Vintages vintages,
      Candidate candidate,
      LastYear lastYear) {
    if (candidate.received().isEmpty()) {
      return new ArrayList<>(List.of(nothingReceived(request)));
    }
    EditionChecks checks = new EditionChecks(request.definition(), request.edition());
    List<ReturnRead> returns = new ArrayList<>(candidate.returnsRead());
    List<Finding> findings = new ArrayList<>(checks.judgeReturns(returns));
    List<Vintage.Member> members = candidate.members();
    SeveralFiles several = new SeveralFiles(request.definition(), returns);
    try (GatheredFigures gathered =
        figures.gather(OverTime.needed(request.definition(), members, candidate.compared()))) {
      several.judge(gathered.of(of(members, several::isOfSeveral)), findings::add);
      // What an office says twice it would be told once for each figure.
      List<Vintage.Member> counted = of(members, office -> !several.overlaps(office));
      returns.removeIf(one -> several.overlaps(one.source().office()));
      try (Beside<List<Finding>> overTime =
          Beside.start(
              () ->
                  OverTime.judge(
                      request.definition(),
                      request.edition(),
                      gathered,
                      counted,
                      candidate.compared()))) {
        Related related = related(request, figures, vintages, gathered.of(counted));
        List<Finding> ofFigures = new ArrayList<>();
        Verdict verdict = checks.judge(gathered.of(counted), related, ofFigures::add);
        candidate.count(verdict);
        ofFigures.sort(Finding.BY_PLACE);
        findings.addAll(ofFigures);
        findings.addAll(checks.judgeRules(verdict));
        findings.addAll(checks.judgeItems(verdict.items(), returns, lastYear));
        findings.addAll(overTime.result());
      }
    }
    findings.addAll(judgeLayouts(request, readings, candidate));
    return OneCause.said(checks, findings);
  }

  private static List<Vintage.Member> of(List<Vintage.Member> members, Predicate<String> offices) {
    return members.stream()
        .filter(member -> offices.test(member.reading().source().office()))
        .toList();
  }

  /** What rules say of other places than those of the figures that they are held against. */
  private static Related related(
      RunRequest request, Figures figures, Vintages vintages, Iterator<Observation> ofEdition) {
    Related related = new Related(request.definition(), request.edition());
    if (related.isOfEdition()) {
      wholes(request, request.edition(), ofEdition).forEachRemaining(related::add);
    }
    Edition previous = request.previous();
    if (related.isOfPrevious() && previous != null) {
      List<Vintage.Member> before =
          vintages.current(previous).map(Vintage::members).orElse(List.of());
      try (GatheredFigures gathered = figures.gather(before)) {
        wholes(request, previous, gathered.of(before)).forEachRemaining(related::addPrevious);
      }
    }
    if (related.isOfStanding()) {
      List<Vintage.Member> standing =
          vintages.current(request.edition()).map(Vintage::members).orElse(List.of());
      try (GatheredFigures gathered = figures.gather(standing)) {
        wholes(request, request.edition(), gathered.of(standing))
            .forEachRemaining(related::addStanding);
      }
    }
    return related;
  }

  private static Iterator<Observation> wholes(
      RunRequest request, Edition edition, Iterator<Observation> figures) {
    return Wholes.among(request.definition(), List.of(edition), figures);
  }

  private static List<Finding> judgeLayouts(
      RunRequest request, Readings readings, Candidate candidate) {
    if (request.definition().layouts().isEmpty()) {
      return List.of();
    }
    Map<String, LayoutUse> uses = new HashMap<>();
    for (Vintage.Member member : candidate.members()) {
      uses.merge(
          member.reading().source().office(), readings.layoutUse(member.reading()), LayoutUse::and);
    }
    return new LayoutChecks(request.definition(), request.edition()).judge(uses);
  }

  private static Finding nothingReceived(RunRequest request) {
    String folder = request.folders().received(request.edition()).toString();
    return Finding.of(
        FindingCode.NO_RETURNS,
        Place.ofFile(folder),
        new Phrase("edizione " + request.edition().name(), "edition " + request.edition().name()),
        new Phrase("i file degli uffici", "the files of the offices"),
        new Phrase("una cartella vuota", "an empty folder"),
        new Phrase(
            "Mettere i file ricevuti in " + folder + " e rilanciare.",
            "Put the files received into " + folder + " and run again."));
  }
}
