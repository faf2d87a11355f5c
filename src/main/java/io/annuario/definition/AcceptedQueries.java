package io.annuario.definition;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The queries of an edition that someone looked into and answered for, in the file's order. */
public record AcceptedQueries(List<Acceptance> acceptances) {

  public static final AcceptedQueries NONE = new AcceptedQueries(List.of());

  public AcceptedQueries {
    acceptances = List.copyOf(acceptances);
  }

  /**
   * The acceptance of a finding; empty when nobody accepted it. Only queries can be accepted, and
   * only one by one: code, file, sheet and cell must all be the finding's.
   */
  public Optional<Acceptance> of(Finding finding) {
    if (finding.severity() != Severity.QUERY) {
      return Optional.empty();
    }
    return acceptances.stream()
        .filter(one -> one.code() == finding.code() && one.place().equals(finding.place()))
        .findFirst();
  }

  /**
   * One query that was accepted.
   *
   * @param place the file, sheet and cell of the finding; without a sheet or cell when it has none
   * @param reason why the figure is right all the same
   * @param name who answers for it
   */
  public record Acceptance(
      FindingCode code, Place place, String reason, String name, LocalDate date) {}
}
