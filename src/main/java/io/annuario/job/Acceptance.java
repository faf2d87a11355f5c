package io.annuario.job;

import io.annuario.definition.AcceptedQueries;
import io.annuario.definition.AcceptedQuery;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Turns the queries that somebody answered for into notes which say who, when and why; says of one
 * whose value has moved since that it had been accepted, and remembers what was used.
 */
final class Acceptance implements UnaryOperator<Finding> {

  private final AcceptedQueries accepted;
  private final Set<AcceptedQuery> used = new HashSet<>();

  Acceptance(AcceptedQueries accepted) {
    this.accepted = accepted;
  }

  @Override
  public Finding apply(Finding finding) {
    if (finding.severity() != Severity.QUERY) {
      return finding;
    }
    Optional<AcceptedQuery> answer = accepted.of(finding);
    // What was accepted before stays in the file, and is the same query still.
    List<AcceptedQuery> former = accepted.ofOtherValues(finding);
    used.addAll(former);
    if (answer.isPresent()) {
      used.add(answer.get());
      return accept(finding, answer.get());
    }
    return former.stream()
        .reduce((earlier, later) -> later)
        .map(AcceptedQuery.OfValue.class::cast)
        .map(other -> open(finding, other))
        .orElse(finding);
  }

  private static Finding accept(Finding finding, AcceptedQuery answer) {
    return new Finding(
        finding.code(),
        Severity.NOTE,
        finding.place(),
        finding.subject(),
        finding.expected(),
        finding.got(),
        Phrase.of(
            "Accettata da %s il %s: %s",
            "Accepted by %s on %s: %s", answer.by(), answer.date(), answer.reason()),
        finding.about());
  }

  private static Finding open(Finding finding, AcceptedQuery.OfValue other) {
    String now = finding.about().value();
    return new Finding(
        finding.code(),
        finding.severity(),
        finding.place(),
        finding.subject(),
        finding.expected(),
        finding
            .got()
            .then(
                Phrase.of(
                    " (era accettata a %s da %s il %s; ora %s)",
                    " (was accepted at %s by %s on %s; now %s)",
                    other.key().value(),
                    Account.without(other.by()),
                    other.date(),
                    now == null ? "–" : now)),
        finding.remedy(),
        finding.about());
  }

  /** The lines that no query was found for: who wrote them thinks that they do something. */
  List<Finding> unused() {
    return accepted.acceptances().stream()
        .filter(one -> !used.contains(one))
        .filter(AcceptedQuery.OfValue.class::isInstance)
        .map(AcceptedQuery.OfValue.class::cast)
        .map(Acceptance::unused)
        .toList();
  }

  private static Finding unused(AcceptedQuery.OfValue one) {
    return Finding.of(
            FindingCode.ACCEPTANCE_UNUSED,
            Place.ofFile(AcceptedQueries.FILE),
            Phrase.of("riga %1$d", "line %1$d", one.line()),
            new Phrase("un rilievo da verificare", "a query"),
            Phrase.of(
                "%s, che non è tra quelli dell'edizione",
                "%s, which is none of the edition's", one.said()),
            new Phrase(
                "Togliere la riga, o copiare l'id da findings.csv. Gli errori non si accettano.",
                "Remove the line, or copy the id from findings.csv. Errors cannot be accepted."))
        .about(About.rule(one.said()));
  }
}
