package io.annuario.job;

import io.annuario.observation.Revision;
import java.util.List;

/**
 * What differs between two vintages, as far as it may be told.
 *
 * @param revisions the greatest change first
 * @param hidden how many figures and sums one of the two does not show; of these it is not said
 *     whether they differ
 */
public record Differences(List<Revision> revisions, int hidden) {

  public Differences {
    revisions = List.copyOf(revisions);
  }
}
