package io.annuario.extraction.table;

import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

  /** What is summed: one whole over each of its breakdowns, never over two of them at once. */
  private record Counted(String indicator, Breakdown breakdown, String over) {

    /** Written out: a record's own is many times as slow before the best compiler has seen it. */
    @Override
    public int hashCode() {
      return 31 * (31 * indicator.hashCode() + breakdown.hashCode()) + over.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Counted counted
          && indicator.equals(counted.indicator)
          && breakdown.equals(counted.breakdown)
          && over.equals(counted.over);
    }
  }

  /**
   * The sums that figures of an indicator and a breakdown are added to, each by territory.
   *
   * @param overCategories those of the same territory
   * @param overTerritories that of the territories that contain it, and of the table
   */
  private record Into(List<Map<String, Sum>> overCategories, Map<String, Sum> overTerritories) {}

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
  private final Map<Counted, Map<String, Sum>> sums = new HashMap<>();
  private final Map<Counted, Into> into = new HashMap<>();
  private final SortedSet<String> dimensions = new TreeSet<>(Set.of(TERRITORIES));
  private final Set<String> summed = new HashSet<>();
  private final Set<String> above = new HashSet<>();

  /** The code of the latest figure's territory, and those of all that contain it. */
  private @Nullable String latest;

  private List<String> containing = List.of();

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
  void add(Territory territory, Indicator counted, Breakdown breakdown, Sum one) {
    if (!territory.code().equals(latest)) {
      latest = territory.code();
      containing = containing(territory);
      summed.add(territory.code());
    }
    Into wholes =
        into.computeIfAbsent(new Counted(counted.code(), breakdown, TERRITORIES), this::into);
    for (Map<String, Sum> whole : wholes.overCategories()) {
      whole.merge(territory.code(), one, Sum::plus);
    }
    if (counted.aggregate() == Indicator.Aggregate.NONE) {
      return;
    }
    wholes.overTerritories().merge(TABLE, one, Sum::plus);
    for (String code : containing) {
      wholes.overTerritories().merge(code, one, Sum::plus);
    }
    above.addAll(containing);
  }

  private List<String> containing(Territory territory) {
    List<String> codes = new ArrayList<>();
    for (String code = territory.parent(); code != null; code = territories.get(code).parent()) {
      codes.add(code);
    }
    return codes;
  }

  private Into into(Counted figures) {
    List<Map<String, Sum>> overCategories = new ArrayList<>();
    for (String dimension : figures.breakdown().categories().keySet()) {
      dimensions.add(dimension);
      overCategories.add(
          sums(figures.indicator(), figures.breakdown().without(dimension), dimension));
    }
    return new Into(overCategories, sums(figures.indicator(), figures.breakdown(), TERRITORIES));
  }

  private Map<String, Sum> sums(String indicator, Breakdown breakdown, String over) {
    return sums.computeIfAbsent(new Counted(indicator, breakdown, over), none -> new HashMap<>());
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
  @Nullable Sum of(String territory, String indicator, Breakdown breakdown) {
    for (String over : dimensions) {
      Sum sum = sums.getOrDefault(new Counted(indicator, breakdown, over), Map.of()).get(territory);
      if (sum != null && sum.figures() > 0) {
        return over.equals(TERRITORIES) ? sum : sum.over(over, open.contains(over));
      }
    }
    return null;
  }
}
