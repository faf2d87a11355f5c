package io.annuario.job;

import io.annuario.consolidation.Wholes;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Plausible;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.plausibility.Plausibility;
import io.annuario.store.Figures;
import io.annuario.store.GatheredFigures;
import io.annuario.store.Vintage;
import java.util.ArrayList;
import java.util.List;

/**
 * Has the figures of an edition judged beside those of earlier ones, as the store hands them out.
 */
final class OverTime {

  /** From so many figures on, medians of a part of them are as good. */
  private static final long ENOUGH = 20_000;

  private OverTime() {}

  /** All the returns whose figures are needed: those of this edition, and the earlier ones. */
  static List<Vintage.Member> needed(
      JobDefinition definition, List<Vintage.Member> now, List<ComparedEdition> compared) {
    List<Vintage.Member> all = new ArrayList<>(now);
    if (!now.isEmpty() && asks(definition)) {
      compared.forEach(one -> all.addAll(one.vintage().members()));
    }
    return all;
  }

  /**
   * What is odd over time, in the order of the places.
   *
   * @param now the returns of this edition
   * @param figures of all that are needed
   */
  static List<Finding> judge(
      JobDefinition definition,
      Edition edition,
      GatheredFigures figures,
      List<Vintage.Member> now,
      List<ComparedEdition> compared) {
    if (now.isEmpty() || !asks(definition)) {
      return List.of();
    }
    List<Vintage.Member> all = needed(definition, now, compared);
    return judge(
        definition,
        edition,
        compared,
        (some, reader) -> {
          try (Figures.Cursor<Observation> cursor = figures.of(all, some ? sampled(now) : 1)) {
            reader.accept(cursor);
          }
        });
  }

  /**
   * Likewise.
   *
   * @param source the figures of this edition and of those that it is compared with
   */
  static List<Finding> judge(
      JobDefinition definition,
      Edition edition,
      List<ComparedEdition> compared,
      Plausibility.Source source) {
    List<Edition> earlier = compared.stream().map(ComparedEdition::edition).toList();
    List<Edition> all = new ArrayList<>(List.of(edition));
    all.addAll(earlier);
    return new Plausibility(definition, edition, earlier)
            .judge(
                (some, reader) ->
                    source.read(
                        some, figures -> reader.accept(Wholes.among(definition, all, figures))))
            .stream()
            .sorted(Finding.BY_PLACE)
            .toList();
  }

  /** One in how many territories is enough for medians. */
  private static int sampled(List<Vintage.Member> now) {
    long figures = now.stream().mapToLong(member -> member.reading().observations()).sum();
    return (int) Math.max(1, Math.min(1000, figures / ENOUGH));
  }

  /** Whether the definition wants figures to be judged over time at all. */
  static boolean asks(JobDefinition definition) {
    return definition.indicators().all().stream()
        .anyMatch(indicator -> indicator.plausible().sensitivity() != Plausible.Sensitivity.NONE);
  }
}
