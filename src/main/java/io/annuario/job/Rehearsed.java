package io.annuario.job;

import io.annuario.observation.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run would come to.
 *
 * @param before what stands published; null when nothing does
 * @param outcome what would stand afterwards; the files that it names are gone
 * @param revisions the figures that would change, the greatest change first
 */
public record Rehearsed(@Nullable Standing before, Outcome outcome, List<Revision> revisions) {

  public Rehearsed {
    revisions = List.copyOf(revisions);
  }
}
