package io.annuario.job;

import io.annuario.definition.AcceptedQueries;
import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.util.function.UnaryOperator;

/** Turns the queries that somebody answered for into notes which say who, when and why. */
record Acceptance(AcceptedQueries accepted) implements UnaryOperator<Finding> {

  @Override
  public Finding apply(Finding finding) {
    return accepted.of(finding).map(answer -> accept(finding, answer)).orElse(finding);
  }

  private static Finding accept(Finding finding, AcceptedQueries.Acceptance answer) {
    return new Finding(
        finding.code(),
        Severity.NOTE,
        finding.place(),
        finding.subject(),
        finding.expected(),
        finding.got(),
        Phrase.of(
            "Accettata da %s il %s: %s",
            "Accepted by %s on %s: %s", answer.name(), answer.date(), answer.reason()));
  }
}
