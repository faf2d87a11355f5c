package io.annuario.definition;

import io.annuario.observation.Finding;
import java.util.List;
import java.util.Optional;

/** The queries of an edition that someone looked into and answered for, in the file's order. */
public record AcceptedQueries(List<AcceptedQuery> acceptances) {

  public static final String FILE = "accepted-queries.csv";

  public static final AcceptedQueries NONE = new AcceptedQueries(List.of());

  public AcceptedQueries {
    acceptances = List.copyOf(acceptances);
  }

  /** The acceptance of a finding; empty when nobody accepted it. */
  public Optional<AcceptedQuery> of(Finding finding) {
    return acceptances.stream().filter(one -> one.accepts(finding)).findFirst();
  }

  /** The acceptances of the same query when its value was another one, in the file's order. */
  public List<AcceptedQuery> ofOtherValues(Finding finding) {
    return acceptances.stream().filter(one -> one.isOfOtherValue(finding)).toList();
  }
}
