package io.annuario.draft;

import io.annuario.observation.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the numbers in the tables of examples, when the drafted job read them.
 *
 * @param cells the numbers
 * @param figures those that became figures
 * @param totals those that are totals and were compared with what they are the sum of
 * @param otherPeriods those that are of another period than the edition's
 * @param rates shares and changes, which are compared and not kept
 * @param others all others, in order
 * @param periods the other periods, as people say them
 */
public record Tried(
    long cells,
    long figures,
    long totals,
    long otherPeriods,
    long rates,
    List<Place> others,
    Set<String> periods) {

  static final Tried NOTHING = new Tried(0, 0, 0, 0, 0, List.of(), Set.of());

  public Tried {
    others = List.copyOf(others);
    periods = Set.copyOf(periods);
  }

  /** How many of a hundred numbers of the period are figures or compared totals. */
  public long percent() {
    long own = cells - otherPeriods;
    return own == 0 ? 0 : 100 * (figures + totals) / own;
  }

  Tried and(Tried more) {
    return new Tried(
        cells + more.cells,
        figures + more.figures,
        totals + more.totals,
        otherPeriods + more.otherPeriods,
        rates + more.rates,
        Stream.concat(others.stream(), more.others.stream()).toList(),
        Stream.concat(periods.stream(), more.periods.stream()).collect(Collectors.toSet()));
  }

  boolean isBetterThan(Tried other) {
    return figures + totals + otherPeriods + rates
        > other.figures + other.totals + other.otherPeriods + other.rates;
  }
}
