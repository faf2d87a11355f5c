package io.annuario.workbook;

import io.annuario.consolidation.LikeForLike;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.Revision;
import io.annuario.observation.RuleCount;
import io.annuario.store.Vintage;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a consolidated workbook shows.
 *
 * @param missing names of the expected offices without a return
 * @param previousEdition name of the edition to compare with; null when there is none
 * @param previousTotals its figures added up; null when it has never been published
 * @param likeForLike the change of the offices that sent in both editions; null where these are all
 *     of them, or there is no edition before
 * @param comparedWith number of the vintage before this one; null for the first
 * @param rules how often each rule held; empty when there are none, or nobody kept it
 * @param corrected the figures that are not those that were sent
 * @param revisions opens the stream of what changed since then; not asked for in the first
 * @param figures opens the stream of the figures, by place
 * @param findings opens the stream of the findings
 */
public record Contents(
    JobDefinition definition,
    Edition edition,
    Vintage vintage,
    Language language,
    List<String> missing,
    @Nullable String previousEdition,
    @Nullable TerritoryTotals previousTotals,
    @Nullable LikeForLike likeForLike,
    @Nullable Integer comparedWith,
    List<RuleCount> rules,
    CorrectedFigures corrected,
    Supplier<? extends Iterator<Revision>> revisions,
    Supplier<? extends Iterator<Observation>> figures,
    Supplier<? extends Iterator<Finding>> findings) {

  public Contents {
    missing = List.copyOf(missing);
    rules = List.copyOf(rules);
  }
}
