package io.annuario.checking;

import io.annuario.definition.Edition;
import io.annuario.definition.Rule;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;

/**
 * A rule that could be held against no figure of an edition.
 *
 * @param why how the figures come that it mentions
 */
public record NeverApplied(Rule rule, Phrase why) {

  /** What is said of it; the place is its own, so that it can be accepted for itself. */
  Finding finding(Edition edition) {
    return Finding.of(
            FindingCode.RULE_NEVER_APPLIED,
            Place.ofFile(edition.job() + "/" + edition.name() + "/" + rule.id()),
            Phrase.of("regola '%s'", "rule '%s'", rule.id()),
            new Phrase("cifre per ", "figures for ").then(Phrase.same(rule.check())),
            why,
            new Phrase(
                "La regola non è stata applicata a nessuna cifra: correggerla in job.yaml, oppure"
                    + " chiedere le cifre.",
                "The rule was applied to no figure: correct it in job.yaml, or ask for the"
                    + " figures."))
        .about(About.rule(rule.id()));
  }
}
