package io.annuario.checking;

import io.annuario.checking.RuleBook.CompiledRule;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.Collection;
import java.util.Map;

/** Says what became of a rule. */
final class RuleFindings {

  private static final Phrase NEARLY =
      new Phrase(
          ", a meno di un miliardesimo di quanto danno le sue funzioni",
          ", but for a billionth of what its functions give");

  private final Subjects subjects;

  RuleFindings(JobDefinition definition) {
    this.subjects = new Subjects(definition);
  }

  Finding broken(CompiledRule rule, Map<String, Observation> figures) {
    return new Finding(
        FindingCode.RULE_BROKEN,
        rule.rule().severity(),
        place(figures),
        subject(rule, figures),
        expected(rule),
        listing(figures.values()),
        rule.rule().message());
  }

  Finding withoutResult(CompiledRule rule, Map<String, Observation> figures, Phrase why) {
    return new Finding(
        FindingCode.RULE_WITHOUT_RESULT,
        rule.rule().severity(),
        place(figures),
        subject(rule, figures),
        expected(rule),
        listing(figures.values()).then(Phrase.same(": ")).then(why),
        new Phrase(
            "La regola non ha risultato per queste cifre: correggere le cifre, oppure la regola in"
                + " job.yaml.",
            "The rule has no result for these figures: correct the figures, or the rule in"
                + " job.yaml."));
  }

  Finding notApplicable(CompiledRule rule, Map<String, Observation> figures) {
    return Finding.of(
        FindingCode.RULE_NOT_APPLICABLE,
        place(figures),
        subject(rule, figures),
        Phrase.same(rule.rule().check()),
        listing(figures.values()),
        new Phrase(
            "La regola si applica solo a cifre esatte: nulla da fare.",
            "The rule applies to exact figures only: nothing to do."));
  }

  private static Phrase expected(CompiledRule rule) {
    Phrase check = Phrase.same(rule.rule().check());
    return rule.isComputed() ? check.then(NEARLY) : check;
  }

  private static Place place(Map<String, Observation> figures) {
    return first(figures).place();
  }

  private static Observation first(Map<String, Observation> figures) {
    return figures.values().iterator().next();
  }

  private Phrase subject(CompiledRule rule, Map<String, Observation> figures) {
    String territory = subjects.territory(first(figures).key().territory());
    String id = rule.rule().id();
    return new Phrase(territory + ", regola '" + id + "'", territory + ", rule '" + id + "'");
  }

  /** Each figure with its cell, so that all of them can be looked at. */
  private Phrase listing(Collection<Observation> figures) {
    Phrase listing = Phrase.same("");
    Place first = figures.iterator().next().place();
    for (Observation figure : figures) {
      listing =
          listing
              .then(Phrase.same(listing.it().isEmpty() ? "" : "; "))
              .then(subjects.indicator(figure.key().indicator()))
              .then(Phrase.same(" "))
              .then(Subjects.value(figure))
              .then(Phrase.same(" ("))
              .then(where(figure.place(), first))
              .then(Phrase.same(")"));
    }
    return listing;
  }

  private static Phrase where(Place place, Place first) {
    boolean sameSheet =
        place.file().equals(first.file())
            && String.valueOf(place.sheet()).equals(String.valueOf(first.sheet()));
    return sameSheet && place.cell() != null ? Phrase.same(place.cell().toString()) : place.said();
  }
}
