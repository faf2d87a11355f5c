package io.annuario.disclosure;

import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Rule;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where counts stand: a place along each of the axes on which they add up. */
final class Lattice {

  /** The sum of all categories. */
  private static final String ALL = "*";

  private final List<String> dimensions = new ArrayList<>();
  private final List<Axis> axes = new ArrayList<>();
  private final Map<Long, int[]> counts = new HashMap<>();
  private final int publications;

  Lattice(JobDefinition definition, List<Unknown> unknowns) {
    this.publications =
        1
            + unknowns.stream()
                .flatMap(unknown -> unknown.publications().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    List<Key> keys = unknowns.stream().filter(Lattice::isCount).map(Unknown::key).toList();
    axes.add(territories(definition, keys));
    axes.add(indicators(definition));
    axes.add(periods(keys));
    for (Dimension dimension : definition.dimensions()) {
      SortedMap<String, String> tree = new TreeMap<>();
      dimension.categories().forEach(category -> tree.put(category.code(), ALL));
      tree.put(ALL, Axis.TOP);
      dimensions.add(dimension.code());
      axes.add(new Axis(tree));
    }
    for (int number = 0; number < unknowns.size(); number++) {
      Unknown unknown = unknowns.get(number);
      long place = isCount(unknown) ? place(unknown.key()) : -1;
      if (place >= 0) {
        int[] versions = counts.computeIfAbsent(place, at -> none());
        for (int publication : unknown.publications()) {
          versions[publication] = number;
        }
      }
    }
  }

  private int[] none() {
    int[] none = new int[publications];
    Arrays.fill(none, -1);
    return none;
  }

  private static boolean isCount(Unknown unknown) {
    return unknown.part().isEmpty();
  }

  /** Only those that something is counted in: others are no parts of any sum. */
  private static Axis territories(JobDefinition definition, List<Key> keys) {
    TreeSet<String> counted = new TreeSet<>();
    keys.forEach(key -> counted.add(key.territory()));
    SortedMap<String, String> tree = new TreeMap<>();
    for (Territory territory : definition.territories().all()) {
      String parent = territory.parent();
      if (counted.contains(territory.code())) {
        tree.put(territory.code(), parent == null ? Axis.TOP : parent);
      }
    }
    return new Axis(tree);
  }

  private static Axis indicators(JobDefinition definition) {
    SortedMap<String, String> tree = new TreeMap<>();
    for (Indicator indicator : definition.indicators().all()) {
      String whole = indicator.partOf();
      tree.put(indicator.code(), whole == null ? Axis.TOP : whole);
    }
    for (Rule rule : definition.rules()) {
      LinearRule.of(rule).forEach(one -> one.whole().ifPresent(whole -> attach(tree, one, whole)));
    }
    return new Axis(tree);
  }

  private static void attach(SortedMap<String, String> tree, LinearRule rule, String whole) {
    for (LinearRule.Term term : rule.terms().keySet()) {
      String part = term.indicator();
      if (!part.equals(whole) && Axis.TOP.equals(tree.get(part))) {
        tree.put(part, whole);
      }
    }
  }

  private static Axis periods(List<Key> keys) {
    TreeSet<Period> periods = new TreeSet<>();
    keys.forEach(key -> periods.add(key.period()));
    SortedMap<String, String> tree = new TreeMap<>();
    for (Period period : periods) {
      tree.put(
          period.label(),
          periods.stream()
              .filter(other -> !other.equals(period))
              .filter(other -> !other.start().isAfter(period.start()))
              .filter(other -> !other.end().isBefore(period.end()))
              .min((one, other) -> Long.compare(days(one), days(other)))
              .map(Period::label)
              .orElse(Axis.TOP));
    }
    return new Axis(tree);
  }

  private static long days(Period period) {
    return period.end().toEpochDay() - period.start().toEpochDay();
  }

  List<Axis> axes() {
    return axes;
  }

  int publications() {
    return publications;
  }

  /** The place of a count; -1 where it has none. */
  long place(Key key) {
    int[] elements = new int[axes.size()];
    elements[0] = axes.get(0).of(key.territory());
    elements[1] = axes.get(1).of(key.indicator());
    elements[2] = axes.get(2).of(key.period().label());
    Breakdown breakdown = key.breakdown();
    for (int at = 0; at < dimensions.size(); at++) {
      String category = breakdown.categories().get(dimensions.get(at));
      elements[3 + at] = axes.get(3 + at).of(category == null ? ALL : category);
    }
    long place = 0;
    for (int at = axes.size() - 1; at >= 0; at--) {
      if (elements[at] < 0) {
        return -1;
      }
      place = place * axes.get(at).size() + elements[at];
    }
    return place;
  }

  /** How far apart places are that are next to each other along an axis. */
  long stride(int axis) {
    long stride = 1;
    for (int at = 0; at < axis; at++) {
      stride *= axes.get(at).size();
    }
    return stride;
  }

  /** The element of an axis that a place is at. */
  int element(long place, int axis) {
    return (int) (place / stride(axis) % axes.get(axis).size());
  }

  /** The count of a place in each publication; -1 where it has none. */
  int[] at(long place) {
    return counts.getOrDefault(place, none());
  }
}
