package io.annuario.workbook;

import io.annuario.consolidation.Total;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.ReleasedTotals;
import io.annuario.observation.Breakdown;
import java.util.Optional;

/**
 * An earlier edition, as the one after it was compared with it.
 *
 * @param name with its vintage, {@code 2019 (v1)}
 * @param definition by which it was published
 */
public record PastEdition(String name, JobDefinition definition, ReleasedTotals totals) {

  /** The figure of the whole; empty where nobody sent one, or it was not asked for then. */
  Optional<Total> at(String indicator) {
    return definition.indicators().find(indicator).isEmpty()
        ? Optional.empty()
        : totals.at(top(), indicator, Breakdown.NONE);
  }

  /** Whether there is one that is not shown. */
  boolean hides(String indicator) {
    return totals.hides(top(), indicator, Breakdown.NONE);
  }

  private String top() {
    return definition.territories().top().code();
  }
}
