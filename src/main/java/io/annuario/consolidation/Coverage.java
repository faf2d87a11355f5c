package io.annuario.consolidation;

import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For which territories something came at all, by indicator and by the dimensions that it has. */
final class Coverage {

  /** An indicator as far as it is broken down: by nothing, by age, by age and sex. */
  private record Shape(String indicator, Set<String> dimensions) {}

  private static final BitSet NOTHING = new BitSet();

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Integer> indicators = new HashMap<>();
  private final Map<Shape, Integer> shapes = new HashMap<>();
  private final Map<String, BitSet> cameAt = new HashMap<>();
  private final Map<String, BitSet> cameUnder = new HashMap<>();
  private final Map<String, BitSet> shapesUnder = new HashMap<>();

  Coverage(Territories territories) {
    for (Territory territory : territories.all()) {
      if (territory.parent() != null) {
        parents.put(territory.code(), territory.parent());
      }
    }
  }

  /** The number of what figures of one series have in common. */
  int shape(String indicator, Breakdown breakdown) {
    return shapes.computeIfAbsent(shapeOf(indicator, breakdown), shape -> shapes.size());
  }

  void add(String territory, String indicator, int shape) {
    BitSet known = shapesUnder.get(territory);
    int number = indicators.computeIfAbsent(indicator, code -> indicators.size());
    BitSet here = cameAt.computeIfAbsent(territory, code -> new BitSet());
    if (known != null && known.get(shape) && here.get(number)) {
      return;
    }
    here.set(number);
    for (String at = territory; at != null; at = parents.get(at)) {
      cameUnder.computeIfAbsent(at, code -> new BitSet()).set(number);
      shapesUnder.computeIfAbsent(at, code -> new BitSet()).set(shape);
    }
  }

  /** Whether anything came for the territory itself. */
  boolean isAt(String territory, String indicator) {
    return has(cameAt, territory, indicators.get(indicator));
  }

  /** Whether anything came for the territory or for a part of it. */
  boolean isUnder(String territory, String indicator) {
    return has(cameUnder, territory, indicators.get(indicator));
  }

  /** Likewise, broken down by the same dimensions. */
  boolean isUnder(String territory, String indicator, Breakdown breakdown) {
    return has(shapesUnder, territory, shapes.get(shapeOf(indicator, breakdown)));
  }

  private static Shape shapeOf(String indicator, Breakdown breakdown) {
    return new Shape(indicator, Set.copyOf(breakdown.categories().keySet()));
  }

  private static boolean has(Map<String, BitSet> came, String territory, @Nullable Integer number) {
    return number != null && came.getOrDefault(territory, NOTHING).get(number);
  }
}
