package io.annuario.plausibility;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Succession;
import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Judges the figures of an edition by those of the editions before it. The figures are read twice:
 * first to learn what is usual, then to find what is not; of most of them nothing is kept.
 */
public final class Plausibility {

  private final JobDefinition definition;
  private final Edition edition;
  private final List<Edition> earlier;

  /**
   * @param earlier the editions to compare with, the latest first
   */
  public Plausibility(JobDefinition definition, Edition edition, List<Edition> earlier) {
    this.definition = definition;
    this.edition = edition;
    this.earlier = List.copyOf(earlier);
  }

  /** Hands out the figures of this edition and of the earlier ones, as often as it is asked. */
  @FunctionalInterface
  public interface Source {
    /**
     * Has figures read to their end: those of a territory come together, always in the same order.
     *
     * @param some whether those of some territories are enough: medians need not have all
     */
    void read(boolean some, Consumer<Iterator<Observation>> reader);
  }

  /** What is odd, in no certain order. */
  public List<Finding> judge(Source figures) {
    List<Period> periods = new ArrayList<>(List.of(edition.period()));
    earlier.forEach(one -> periods.add(one.period()));
    Renamed renamed = new Renamed(new Succession(definition, edition));
    if (renamed.movesTerritories()) {
      figures.read(false, all -> all.forEachRemaining(one -> gather(one, periods, renamed)));
    }
    Past past = new Past();
    Others others = new Others(definition.territories(), edition.period().end().getYear());
    figures.read(
        true,
        all ->
            Tracks.read(
                all,
                periods,
                renamed,
                territory -> {
                  past.learn(territory);
                  others.learn(territory);
                }));
    past.settle();
    others.settle();
    Suspicions suspicions = new Suspicions(definition, new Expectation(past, others));
    figures.read(false, all -> Tracks.read(all, periods, renamed, suspicions::add));
    OddFindings says =
        new OddFindings(definition, earlier.stream().map(Edition::name).findFirst().orElse(""));
    return new Accusation(suspicions, past, says).findings();
  }

  private static void gather(Observation figure, List<Period> periods, Renamed renamed) {
    if (periods.indexOf(figure.key().period()) > 0) {
      renamed.gather(figure);
    }
  }
}
