package io.annuario.checking;

import io.annuario.consolidation.Items;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Wholes;
import io.annuario.definition.DefinitionRejected.Mistake;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Judges a whole edition: identities, parts and wholes, figures given twice, missing offices. */
public final class EditionChecks {

  private final JobDefinition definition;
  private final Edition edition;
  private final Subjects subjects;
  private final Completeness completeness;

  public EditionChecks(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
    this.subjects = new Subjects(definition);
    this.completeness = new Completeness(definition, edition);
  }

  /** What is wrong with the job's rules, before any figure is read. */
  public static List<Mistake> mistakesInRules(JobDefinition definition) {
    return RuleBook.mistakes(definition, "jobs/" + definition.name() + "/job.yaml");
  }

  /** Who sent a return, and whether there is anything in it. */
  public List<Finding> judgeReturns(List<ReturnRead> returns) {
    List<Finding> findings = new ArrayList<>();
    Set<String> sent = new HashSet<>();
    returns.forEach(read -> sent.add(read.source().office()));
    for (Office office : definition.offices().expectedFor(edition)) {
      if (!sent.contains(office.code())) {
        findings.add(missing(office));
      }
    }
    findings.addAll(completeness.withoutFigures(returns));
    return findings;
  }

  /** The same of some returns, whoever else should have sent one. */
  public List<Finding> judgeSomeReturns(List<ReturnRead> returns) {
    return completeness.withoutFigures(returns);
  }

  /** What of the offices' figures is missing in returns that came. */
  public List<Finding> judgeItems(Items items, List<ReturnRead> returns, LastYear lastYear) {
    return completeness.missing(items, returns, lastYear);
  }

  /** Which rules could be held against no figure of the edition. */
  public List<Finding> judgeRules(Verdict verdict) {
    return verdict.neverApplied().stream().map(rule -> rule.finding(edition)).toList();
  }

  /**
   * The figures that an error is about, of which nobody can tell which one is wrong; empty when it
   * is about something else.
   */
  public List<Key> figuresOf(Finding error) {
    About about = error.about();
    String territory = about.territory();
    Period period = about.period();
    if (territory == null || period == null || about.indicator() == null) {
      return List.of();
    }
    Set<String> indicators = new LinkedHashSet<>(List.of(about.indicator()));
    if (error.code() == FindingCode.PART_ABOVE_WHOLE) {
      definition
          .indicators()
          .find(about.indicator())
          .map(Indicator::partOf)
          .ifPresent(indicators::add);
    }
    definition.rules().stream()
        .filter(rule -> rule.id().equals(about.rule()))
        .forEach(rule -> indicators.addAll(RuleReader.read(rule, definition).indicators()));
    return indicators.stream()
        .flatMap(
            indicator ->
                periodsOf(indicator, period).stream()
                    .map(one -> new Key(territory, indicator, one, about.breakdown())))
        .toList();
  }

  /** A period, and its parts where these may have made its figure. */
  private List<Period> periodsOf(String indicator, Period period) {
    List<Period> periods = new ArrayList<>(List.of(period));
    definition
        .indicators()
        .find(indicator)
        .map(Indicator::counting)
        .filter(counting -> counting.isByParts() && period.equals(edition.period()))
        .ifPresent(counting -> periods.addAll(counting.parts(period)));
    return periods;
  }

  /**
   * Judges the figures of the edition.
   *
   * @param figures ordered by territory, period, breakdown, indicator, so that the figures which a
   *     rule compares come together; read once, never held as a whole
   * @param related what the rules speak of besides, gathered before
   * @param findings receives each finding as it is made
   */
  public Verdict judge(Iterator<Observation> figures, Related related, Consumer<Finding> findings) {
    PartAboveWhole parts = new PartAboveWhole(definition);
    Identities identities = new Identities(definition, related);
    TerritoryTotals totals = new TerritoryTotals(definition, edition);
    WholeAgainstParts wholes = new WholeAgainstParts(definition, edition, totals);
    WholeAgainstCategories categories = new WholeAgainstCategories(definition);
    WholeAgainstPeriods periods = new WholeAgainstPeriods(definition, edition);
    Iterator<Observation> all =
        Wholes.among(definition, edition, figures, whole -> periods.judge(whole, findings));
    Map<String, Observation> together = new LinkedHashMap<>();
    Observation last = null;
    while (all.hasNext()) {
      Observation figure = all.next();
      if (last == null || !last.key().isOfSubjectOf(figure.key())) {
        parts.judge(together, findings);
        identities.judge(together, findings);
        together.clear();
      }
      Observation first = together.putIfAbsent(figure.key().indicator(), figure);
      if (first != null) {
        findings.accept(conflict(figure, first));
      }
      totals.add(figure);
      wholes.add(figure);
      categories.add(figure, findings);
      last = figure;
    }
    parts.judge(together, findings);
    identities.judge(together, findings);
    identities.finish(findings);
    wholes.finish(findings);
    categories.finish(findings);
    periods.finish(findings);
    return new Verdict(identities.counts(), identities.neverApplied(), totals.items(), totals);
  }

  /** Each missing office has a place of its own, so that each can be accepted for itself. */
  private static Place placeOfMissing(Edition edition, String office) {
    return Place.ofFile(edition.job() + "/" + edition.name() + "/" + office);
  }

  /** That an office has sent nothing. */
  public Finding missing(Office office) {
    Phrase ask =
        office.contact().isEmpty()
            ? new Phrase("Sollecitare l'ufficio.", "Ask the office for it.")
            : new Phrase(
                "Sollecitare l'ufficio: " + office.contact() + ".",
                "Ask the office for it: " + office.contact() + ".");
    return Finding.of(
            FindingCode.OFFICE_MISSING,
            placeOfMissing(edition, office.code()),
            Phrase.same(name(office.code())),
            new Phrase("un file", "a file"),
            new Phrase("nessuno", "none"),
            ask)
        .about(About.office(office.code()));
  }

  private Finding conflict(Observation second, Observation first) {
    return Finding.of(
            FindingCode.FIGURE_TWICE,
            second.place(),
            subjects.of(second.key()),
            new Phrase("una sola cifra", "one figure only"),
            new Phrase(
                String.format(
                    Locale.ROOT,
                    "%s qui e %s in %s",
                    Subjects.value(second).it(),
                    Subjects.value(first).it(),
                    first.place().said().it()),
                String.format(
                    Locale.ROOT,
                    "%s here and %s in %s",
                    Subjects.value(second).en(),
                    Subjects.value(first).en(),
                    first.place().said().en())),
            new Phrase(
                "Stabilire quale ufficio risponde del territorio e togliere l'altra cifra.",
                "Decide which office answers for the territory and take the other figure out."))
        .about(About.figure(second));
  }

  private String name(String office) {
    return definition.offices().find(office).map(Office::name).orElse(office);
  }
}
