package io.annuario.job;

import io.annuario.consolidation.Items;
import io.annuario.consolidation.LikeForLike;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Total;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.store.Figures;
import io.annuario.store.Vintage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up what is stored. */
final class Totals {

  private Totals() {}

  /** Figures added up: all of them, or what of them may be shown. */
  @FunctionalInterface
  interface Sums {
    Optional<Total> at(String territory, String indicator, Breakdown breakdown);
  }

  static TerritoryTotals of(
      JobDefinition definition, Edition edition, Figures figures, List<Vintage.Member> members) {
    return filled(new TerritoryTotals(definition, edition), figures, members);
  }

  /** Those of an earlier edition, under the codes of this one. */
  static TerritoryTotals before(
      RunRequest request, Edition previous, Figures figures, List<Vintage.Member> members) {
    return filled(
        TerritoryTotals.before(request.definition(), request.edition(), previous),
        figures,
        members);
  }

  private static TerritoryTotals filled(
      TerritoryTotals totals, Figures figures, List<Vintage.Member> members) {
    try (Figures.Cursor<Observation> cursor = figures.stream(members)) {
      cursor.forEachRemaining(totals::add);
    }
    return totals;
  }

  /**
   * The totals at the top territory, in the order of the definition; what nobody said is left out.
   */
  static Map<String, Outcome.Amount> atTheTop(JobDefinition definition, Sums sums) {
    String top = definition.territories().top().code();
    Map<String, Outcome.Amount> totals = new LinkedHashMap<>();
    for (Indicator indicator : definition.indicators().all()) {
      sums.at(top, indicator.code(), Breakdown.NONE)
          .ifPresent(
              total ->
                  totals.put(
                      indicator.code(), new Outcome.Amount(total.value(), total.qualifier())));
    }
    return totals;
  }

  /**
   * Of the totals that are bounds because offices are missing, what they go without, and how those
   * of the other offices changed.
   *
   * @param changes by indicator, where they are known
   */
  static Map<String, Phrase> incomplete(
      Map<String, Outcome.Amount> atTheTop, Items items, Map<String, LikeForLike.Change> changes) {
    Map<String, Phrase> incomplete = new LinkedHashMap<>();
    atTheTop.forEach(
        (indicator, total) -> {
          if (total.value() != null && total.qualifier().isLowerBound()) {
            items
                .incompleteness(indicator)
                .map(phrase -> with(phrase, changes.get(indicator)))
                .ifPresent(phrase -> incomplete.put(indicator, phrase));
          }
        });
    return incomplete;
  }

  private static Phrase with(Phrase incomplete, LikeForLike.@Nullable Change change) {
    return change == null ? incomplete : incomplete.then(Phrase.same("; ")).then(change.said());
  }

  /** The changes as they are told. */
  static Map<String, Outcome.Change> changes(Map<String, LikeForLike.Change> changes) {
    Map<String, Outcome.Change> told = new LinkedHashMap<>();
    changes.forEach(
        (indicator, one) ->
            told.put(
                indicator,
                new Outcome.Change(
                    one.value(),
                    one.base(),
                    one.percent(),
                    one.offices(),
                    one.expected(),
                    told(one.estimate()))));
    return told;
  }

  private static Outcome.@Nullable Estimate told(LikeForLike.@Nullable Estimate estimate) {
    return estimate == null
        ? null
        : new Outcome.Estimate(estimate.value(), estimate.late(), estimate.offices());
  }
}
