package io.annuario.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The alternatives that were found, and what they show that each count could be. */
final class Evidence {

  private final Knowledge knowledge;
  private final Map<Integer, List<Alternative>> byUnknown = new HashMap<>();

  Evidence(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  void add(Alternative alternative) {
    for (int unknown : alternative.changes().keySet()) {
      byUnknown.computeIfAbsent(unknown, number -> new ArrayList<>()).add(alternative);
    }
  }

  private List<Alternative> of(int unknown) {
    return byUnknown.getOrDefault(unknown, List.of());
  }

  /** The alternatives in which a count differs. */
  Set<Alternative> moving(int unknown) {
    return new LinkedHashSet<>(of(unknown));
  }

  void remove(Set<Alternative> alternatives) {
    Set<Integer> touched = new LinkedHashSet<>();
    alternatives.forEach(one -> touched.addAll(one.changes().keySet()));
    for (int unknown : touched) {
      byUnknown.getOrDefault(unknown, new ArrayList<>()).removeIf(alternatives::contains);
    }
  }

  /** As little as a count could be in the alternatives of which something holds. */
  long from(int unknown, Predicate<Alternative> holds) {
    return knowledge.unknown(unknown).value()
        + of(unknown).stream()
            .filter(holds)
            .mapToLong(one -> one.change(unknown))
            .filter(change -> change < 0)
            .min()
            .orElse(0);
  }

  /** As much as it could be. */
  long to(int unknown, Predicate<Alternative> holds) {
    return knowledge.unknown(unknown).value()
        + of(unknown).stream()
            .filter(holds)
            .mapToLong(one -> one.change(unknown))
            .filter(change -> change > 0)
            .max()
            .orElse(0);
  }
}
