package io.annuario.workbook;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A line of the matrix of territories, with the lines that it adds up.
 *
 * <p>Macro-areas and regions are always there. What lies below regions, or no longer exists, is
 * there only where a figure was sent for it: 8,000 empty municipalities would hide the regions.
 *
 * @param depth 0 at the top, 1 for what lies directly inside
 */
record TerritoryLine(Territory territory, int depth, List<TerritoryLine> parts) {

  private static final int REGIONS = 2;

  TerritoryLine {
    parts = List.copyOf(parts);
  }

  /**
   * The lines of a job's territories as one tree.
   *
   * @param sent whether any figure was sent for a territory itself
   */
  static TerritoryLine tree(JobDefinition definition, Period period, Predicate<String> sent) {
    Map<String, List<Territory>> children = new HashMap<>();
    for (Territory territory : definition.territories().all()) {
      String parent = territory.parent();
      if (parent != null) {
        children.computeIfAbsent(parent, code -> new ArrayList<>()).add(territory);
      }
    }
    return line(definition.territories().top(), 0, children, period, sent);
  }

  /** Itself and all lines below, each before its parts. */
  List<TerritoryLine> all() {
    List<TerritoryLine> all = new ArrayList<>();
    all.add(this);
    parts.forEach(part -> all.addAll(part.all()));
    return all;
  }

  private static TerritoryLine line(
      Territory territory,
      int depth,
      Map<String, List<Territory>> children,
      Period period,
      Predicate<String> sent) {
    List<TerritoryLine> parts = new ArrayList<>();
    for (Territory child : children.getOrDefault(territory.code(), List.of())) {
      TerritoryLine part = line(child, depth + 1, children, period, sent);
      boolean expected = part.depth() <= REGIONS && exists(child, period);
      if (expected || !part.parts().isEmpty() || sent.test(child.code())) {
        parts.add(part);
      }
    }
    return new TerritoryLine(territory, depth, parts);
  }

  private static boolean exists(Territory territory, Period period) {
    return (territory.validFrom() == null || !territory.validFrom().isAfter(period.end()))
        && (territory.validTo() == null || !territory.validTo().isBefore(period.end()));
  }
}
