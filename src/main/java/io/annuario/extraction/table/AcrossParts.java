package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Indicators;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures that totals over indicators may be the totals of, found by what such a total says of
 * itself. What is asked for again is the same group again, found and added up once: there may be as
 * many totals as lines.
 */
final class AcrossParts {

  private final Territories territories;
  private final Indicators indicators;
  private final Group all;
  private final Map<Breakdown, Group> byBreakdown;

  /** A figure, and where it is. */
  record Part(
      int row,
      int column,
      Territory territory,
      Breakdown breakdown,
      Indicator indicator,
      Sums.Sum value) {}

  AcrossParts(JobDefinition definition, List<Part> parts) {
    this.territories = definition.territories();
    this.indicators = definition.indicators();
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(Part::row));
    this.all = new Group(sorted);
    this.byBreakdown = all.by(part -> List.of(part.breakdown()));
  }

  /** Those of a breakdown; where there are none, all that are under it. */
  Group of(Breakdown breakdown) {
    return byBreakdown.computeIfAbsent(
        breakdown,
        whole ->
            new Group(
                all.parts.stream().filter(part -> isUnder(part.breakdown(), whole)).toList()));
  }

  private static boolean isUnder(Breakdown part, Breakdown whole) {
    return part.categories().entrySet().containsAll(whole.categories().entrySet());
  }

  /** Some of the figures, in the order of their rows. */
  final class Group {
    private final List<Part> parts;
    private @Nullable Map<String, Group> byTerritory;
    private @Nullable Map<Integer, Group> byColumn;
    private @Nullable Group outermost;
    private Sums.@Nullable Sum sum;

    private Group(List<Part> parts) {
      this.parts = parts;
    }

    boolean isEmpty() {
      return parts.isEmpty();
    }

    List<Address> cells() {
      return parts.stream().map(part -> new Address(part.row(), part.column())).toList();
    }

    /** Those of a territory and of all inside it. */
    Group in(Territory whole) {
      if (byTerritory == null) {
        byTerritory = by(part -> withAllAround(part.territory()));
      }
      return byTerritory.getOrDefault(whole.code(), new Group(List.of()));
    }

    Group inColumn(int column) {
      if (byColumn == null) {
        byColumn = by(part -> List.of(part.column()));
      }
      return byColumn.getOrDefault(column, new Group(List.of()));
    }

    Group inRow(int row) {
      return between(row - 1, row + 1);
    }

    /** Those behind a row and before another one. */
    Group between(int after, int before) {
      int from = firstFrom(after + 1);
      int to = Math.max(from, firstFrom(before));
      return from == 0 && to == parts.size() ? this : new Group(parts.subList(from, to));
    }

    /** How many are in rows above this one. */
    private int firstFrom(int row) {
      int from = 0;
      int to = parts.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (parts.get(middle).row() < row) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      return from;
    }

    /** Without parts of others among them: "di cui arrestati" is counted once. */
    Group outermost() {
      if (outermost == null) {
        Set<String> codes =
            parts.stream().map(part -> part.indicator().code()).collect(Collectors.toSet());
        List<Part> some =
            parts.stream().filter(part -> !isPartOfAny(part.indicator(), codes)).toList();
        outermost = some.size() == parts.size() ? this : new Group(some);
      }
      return outermost;
    }

    Sums.Sum sum() {
      if (sum == null) {
        sum =
            parts.stream()
                .map(Part::value)
                .reduce(
                    new Sums.Sum(BigDecimal.ZERO, Qualifier.EXACTLY, 0, 0, null, false),
                    Sums.Sum::plus);
      }
      return sum;
    }

    private <K> Map<K, Group> by(Function<Part, List<K>> keys) {
      Map<K, List<Part>> lists = new LinkedHashMap<>();
      for (Part part : parts) {
        for (K key : keys.apply(part)) {
          lists.computeIfAbsent(key, first -> new ArrayList<>()).add(part);
        }
      }
      Map<K, Group> groups = new HashMap<>();
      lists.forEach((key, some) -> groups.put(key, new Group(some)));
      return groups;
    }
  }

  private List<String> withAllAround(Territory territory) {
    List<String> codes = new ArrayList<>();
    for (String code = territory.code(); code != null; code = territories.get(code).parent()) {
      codes.add(code);
    }
    return codes;
  }

  private boolean isPartOfAny(Indicator indicator, Set<String> codes) {
    String whole = indicator.partOf();
    while (whole != null && !codes.contains(whole)) {
      whole = indicators.get(whole).partOf();
    }
    return whole != null;
  }
}
