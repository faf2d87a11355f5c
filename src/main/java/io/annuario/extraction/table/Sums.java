package io.annuario.extraction.table;

import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a table's figures over territories that contain them and over the categories of
 * breakdowns, to compare with printed totals. Memory grows with the sums, not with the figures.
 */
final class Sums {

  /** The territory of a sum over the whole table. */
  static final String TABLE = "";

  /** A sum over territories and not over a breakdown; before any dimension's code in order. */
  private static final String TERRITORIES = "";

  /** One whole can be summed over each of its breakdowns; never over two of them at once. */
  private record SumKey(
      String territory, String indicator, Map<String, String> categories, String over) {}

  /**
   * A sum.
   *
   * @param missing how many figures that it should cover have no value
   * @param over the dimension over whose categories it adds up; null when over territories
   * @param open whether the categories do not exhaust that dimension
   */
  record Sum(
      BigDecimal value,
      Qualifier qualifier,
      int figures,
      int missing,
      @Nullable String over,
      boolean open) {

    Sum plus(Sum other) {
      return new Sum(
          value.add(other.value),
          qualifier.plus(other.qualifier),
          figures + other.figures,
          missing + other.missing,
          over,
          open);
    }

    Sum over(String dimension, boolean isOpen) {
      return new Sum(value, qualifier, figures, missing, dimension, isOpen);
    }

    /** A missing part makes the sum a lower bound, for counts are never negative. */
    Qualifier bound() {
      return missing == 0 && !open ? qualifier : qualifier.plus(Qualifier.AT_LEAST);
    }
  }

  private final Territories territories;
  private final Set<String> open;
  private final Map<SumKey, Sum> sums = new HashMap<>();
  private final SortedSet<String> dimensions = new TreeSet<>(Set.of(TERRITORIES));
  private final Set<String> summed = new HashSet<>();
  private final Set<String> above = new HashSet<>();

  Sums(JobDefinition definition) {
    this.territories = definition.territories();
    this.open =
        definition.dimensions().stream()
            .filter(dimension -> !dimension.complete())
            .map(Dimension::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The sum of one figure.
   *
   * @param value null when it is missing
   */
  static Sum one(@Nullable BigDecimal value, Qualifier qualifier) {
    return value == null
        ? new Sum(BigDecimal.ZERO, Qualifier.EXACTLY, 0, 1, null, false)
        : new Sum(value, qualifier, 1, 0, null, false);
  }

  /** Adds a figure to the wholes that it is part of; densities of territories do not add up. */
  void add(Territory territory, Indicator counted, Map<String, String> categories, Sum one) {
    String indicator = counted.code();
    summed.add(territory.code());
    for (String dimension : categories.keySet()) {
      Map<String, String> rest = new HashMap<>(categories);
      rest.remove(dimension);
      dimensions.add(dimension);
      put(new SumKey(territory.code(), indicator, rest, dimension), one);
    }
    if (counted.aggregate() == Indicator.Aggregate.NONE) {
      return;
    }
    put(new SumKey(TABLE, indicator, categories, TERRITORIES), one);
    for (String code = territory.parent(); code != null; code = territories.get(code).parent()) {
      put(new SumKey(code, indicator, categories, TERRITORIES), one);
      above.add(code);
    }
  }

  private void put(SumKey whole, Sum one) {
    sums.merge(whole, one, Sum::plus);
  }

  /** Whether figures of its parts were added. */
  boolean isAbove(Territory territory) {
    return above.contains(territory.code());
  }

  /** The codes of the territories of which figures were added. */
  Set<String> territories() {
    return Collections.unmodifiableSet(summed);
  }

  /** Whether all figures of the table are about one territory. */
  boolean areOnlyOf(Territory territory) {
    return summed.equals(Set.of(territory.code()));
  }

  /** Null when no figure is part of it. */
  @Nullable Sum of(String territory, String indicator, Map<String, String> categories) {
    for (String over : dimensions) {
      Sum sum = sums.get(new SumKey(territory, indicator, categories, over));
      if (sum != null && sum.figures() > 0) {
        return over.equals(TERRITORIES) ? sum : sum.over(over, open.contains(over));
      }
    }
    return null;
  }
}
