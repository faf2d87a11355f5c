package io.annuario.workbook;

import io.annuario.definition.CorrectedFigures;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.Release;
import io.annuario.observation.Language;
import io.annuario.observation.RuleCount;
import io.annuario.store.Vintage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consolidated workbook shows.
 *
 * @param missing names of the expected offices without a return
 * @param previousEdition the edition to compare with and its vintage, {@code 2023 (v2)}; null when
 *     there is none
 * @param past the editions before that one, the oldest first
 * @param comparedWith number of the vintage before this one, whose revisions are asked for; null
 *     for the first
 * @param firstLeft whether that is null because those before it had been withdrawn
 * @param rules how often each rule held; empty when there are none, or nobody kept it
 * @param corrected the figures that are not those that were sent
 * @param release the figures and all that is made of them; there is no other way to them
 */
public record Contents(
    JobDefinition definition,
    Edition edition,
    Vintage vintage,
    Language language,
    List<String> missing,
    @Nullable String previousEdition,
    List<PastEdition> past,
    @Nullable Integer comparedWith,
    boolean firstLeft,
    List<RuleCount> rules,
    CorrectedFigures corrected,
    Release release) {

  public Contents {
    missing = List.copyOf(missing);
    past = List.copyOf(past);
    rules = List.copyOf(rules);
  }
}
