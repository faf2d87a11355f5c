package io.annuario.extraction.table;

import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a run of lines that ends with a total of territories without a name: "Totale" after
 * the regions of each macro-area.
 */
final class BlockSum {

  private record Counted(String indicator, Breakdown breakdown) {}

  private final Territories territories;
  private final Map<Counted, Sums.Sum> sums = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private @Nullable Territory about;
  private @Nullable String latest;

  BlockSum(Territories territories) {
    this.territories = territories;
  }

  void add(Territory territory, String indicator, Breakdown breakdown, Sums.Sum figure) {
    sums.merge(new Counted(indicator, breakdown), figure, Sums.Sum::plus);
    // Figures of one territory mostly stand together.
    if (!territory.code().equals(latest)) {
      latest = territory.code();
      parts.add(territory.code());
      about = about == null ? territory : common(about, territory);
    }
  }

  /** The codes of the territories that were added. */
  Set<String> parts() {
    return Collections.unmodifiableSet(parts);
  }

  boolean isEmpty() {
    return sums.isEmpty();
  }

  /** Null when no figure is part of it. */
  Sums.@Nullable Sum of(String indicator, Breakdown breakdown) {
    Sums.Sum sum = sums.get(new Counted(indicator, breakdown));
    return sum == null || sum.figures() == 0 ? null : sum;
  }

  /** The innermost territory that contains all that were added; null before any. */
  @Nullable Territory about() {
    return about;
  }

  private Territory common(Territory one, Territory other) {
    Territory outer = one;
    while (!territories.contains(outer.code(), other.code())) {
      String parent = outer.parent();
      if (parent == null) {
        return territories.top();
      }
      outer = territories.get(parent);
    }
    return outer;
  }
}
