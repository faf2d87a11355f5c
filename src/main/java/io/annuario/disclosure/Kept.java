package io.annuario.disclosure;

import io.annuario.consolidation.LikeForLike;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Revision;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a vintage, as the offices sent it. Nothing of it may leave but by a {@link
 * Release}.
 *
 * @param totals its figures added up, at the latest when all of them went by
 * @param before those of the edition before, under the codes of this one; null when there is none
 * @param likeForLike the change of the offices that sent in both editions; null where these are all
 *     of them, or there is no edition before
 * @param figures opens the stream of the figures, by place
 * @param revisions opens the stream of what changed since the vintage before
 * @param findings opens the stream of the findings
 */
public record Kept(
    JobDefinition definition,
    Edition edition,
    TerritoryTotals totals,
    @Nullable Before before,
    @Nullable LikeForLike likeForLike,
    Supplier<Stream<Observation>> figures,
    Supplier<Stream<Revision>> revisions,
    Supplier<Stream<Finding>> findings) {

  /**
   * What is kept of the edition before.
   *
   * @param hidden what its own workbook does not show
   */
  public record Before(Edition edition, TerritoryTotals totals, Protected hidden) {}
}
