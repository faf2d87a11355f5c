package io.annuario.disclosure;

import io.annuario.definition.Counting;
import io.annuario.definition.Dimension;
import io.annuario.definition.Disclosure;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has every vintage that was published and wants to know what is hidden in them. He
 * writes down an equation for each sum that must hold, and asks how little and how much each hidden
 * cell can be. Knows that what is hidden is not zero, up to the first vintage that hides zeros.
 */
final class Attacker {

  private final JobDefinition definition;
  private final List<Seen> seen;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Map<Integer, Double>> equations = new ArrayList<>();
  private final List<Double> sums = new ArrayList<>();
  private @Nullable Simplex simplex;

  /**
   * A vintage as it is published.
   *
   * @param shown its cells with a value
   * @param hidden its cells with a sign in the place of the value
   * @param isZeroHidden whether there may be zeros among them
   * @param unchanged the cells that an office sent as in the vintage before
   */
  record Seen(Map<Key, Long> shown, Set<Key> hidden, boolean isZeroHidden, Set<Key> unchanged) {

    boolean has(Key key) {
      return shown.containsKey(key) || hidden.contains(key);
    }

    Set<Key> keys() {
      Set<Key> keys = new TreeSet<>(shown.keySet());
      keys.addAll(hidden);
      return keys;
    }
  }

  /** What a hidden cell can be. */
  record Range(double from, double to) {}

  Attacker(JobDefinition definition, List<Seen> seen) {
    this.definition = definition;
    this.seen = seen;
    for (int vintage = 0; vintage < seen.size(); vintage++) {
      for (Key key : seen.get(vintage).keys()) {
        if (seen.get(vintage).unchanged().contains(key)) {
          equal(vintage, key);
        }
        equate(vintage, key);
      }
    }
  }

  /** How much of a cell can be known. */
  Range range(int vintage, Key key) {
    int number = number(vintage + " " + key);
    if (simplex == null) {
      int columns = numbers.size();
      double[][] rows = new double[equations.size()][columns + 1];
      for (int row = 0; row < rows.length; row++) {
        for (var one : equations.get(row).entrySet()) {
          rows[row][one.getKey()] += one.getValue();
        }
        rows[row][columns] = sums.get(row);
      }
      simplex = new Simplex(rows, columns);
    }
    return new Range(
        Math.ceil(least(vintage, key) + simplex.least(number) - 1e-6),
        Math.floor(least(vintage, key) + simplex.most(number) + 1e-6));
  }

  private int least(int vintage, Key key) {
    Disclosure disclosure = definition.indicators().get(key.indicator()).disclosure();
    boolean isProtected = disclosure != null && disclosure.zero() == Disclosure.Zero.PROTECT;
    return isProtected || seen.get(vintage).isZeroHidden() ? 0 : 1;
  }

  private int number(String name) {
    return numbers.computeIfAbsent(name, one -> numbers.size());
  }

  private void equal(int vintage, Key key) {
    Equation equation = new Equation();
    equation.add(vintage, key, 1);
    equation.add(vintage - 1, key, -1);
    equation.end();
  }

  /** All that a cell is the sum of. */
  private void equate(int vintage, Key key) {
    Seen one = seen.get(vintage);
    List<Key> parts = new ArrayList<>();
    for (Territory child : definition.territories().childrenOf(key.territory())) {
      parts.add(new Key(child.code(), key.indicator(), key.period(), key.breakdown()));
    }
    sum(vintage, key, parts, true);
    for (Dimension dimension : definition.dimensions()) {
      if (!key.breakdown().categories().containsKey(dimension.code())) {
        List<Key> categories =
            dimension.categories().stream()
                .map(category -> key.breakdown().with(dimension.code(), category.code()))
                .map(part -> new Key(key.territory(), key.indicator(), key.period(), part))
                .toList();
        sum(vintage, key, categories, dimension.complete());
      }
    }
    Indicator indicator = definition.indicators().get(key.indicator());
    Counting counting = indicator.counting();
    if (counting.isByParts() && key.period().equals(Country.EDITION.period())) {
      List<Key> periods =
          counting.parts(key.period()).stream()
              .map(part -> new Key(key.territory(), key.indicator(), part, key.breakdown()))
              .toList();
      sum(vintage, key, periods, true);
    }
    if (indicator.partOf() != null) {
      Key whole = new Key(key.territory(), indicator.partOf(), key.period(), key.breakdown());
      if (one.has(whole)) {
        sum(vintage, whole, List.of(key), false);
      }
    }
    if (key.indicator().equals("PART") && !definition.rules().isEmpty()) {
      Breakdown breakdown = key.breakdown();
      sum(
          vintage,
          new Key(key.territory(), "ALL", key.period(), breakdown),
          List.of(key, new Key(key.territory(), "REST", key.period(), breakdown)),
          true);
    }
  }

  private void sum(int vintage, Key whole, List<Key> parts, boolean exact) {
    Seen one = seen.get(vintage);
    if (!one.has(whole) || parts.isEmpty() || !parts.stream().allMatch(one::has)) {
      return;
    }
    Equation equation = new Equation();
    equation.add(vintage, whole, -1);
    parts.forEach(part -> equation.add(vintage, part, 1));
    if (!exact) {
      equation.unknown.merge(number("slack " + equations.size()), 1.0, Double::sum);
    }
    equation.end();
  }

  private final class Equation {
    private final Map<Integer, Double> unknown = new HashMap<>();
    private double sum;

    void add(int vintage, Key key, double times) {
      Long value = seen.get(vintage).shown().get(key);
      if (value != null) {
        sum -= times * value;
      } else {
        // The unknown is what a hidden count is more than it must be.
        unknown.merge(number(vintage + " " + key), times, Double::sum);
        sum -= times * least(vintage, key);
      }
    }

    void end() {
      unknown.values().removeIf(times -> times == 0);
      if (!unknown.isEmpty()) {
        equations.add(unknown);
        sums.add(sum);
      }
    }
  }
}
