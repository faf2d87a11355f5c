package io.annuario.checking;

import io.annuario.observation.Key;
import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** By which dimensions the figures of each indicator come. */
final class Shapes {

  private final Map<String, Set<String>> byIndicator = new TreeMap<>();

  void add(Key key) {
    byIndicator
        .computeIfAbsent(key.indicator(), code -> new TreeSet<>())
        .add(String.join("+", key.breakdown().categories().keySet()));
  }

  boolean has(String indicator) {
    return byIndicator.containsKey(indicator);
  }

  /** "VICTIMS comes by AGE only, CASES without a breakdown"; or that they come nowhere together. */
  Phrase said(List<String> indicators) {
    Set<Set<String>> all =
        indicators.stream()
            .map(code -> byIndicator.getOrDefault(code, Set.of()))
            .collect(Collectors.toUnmodifiableSet());
    if (all.size() == 1) {
      return new Phrase(
          "mai tutte, ed esatte, per lo stesso territorio",
          "never all of them, and exact, for the same territory");
    }
    Phrase said = Phrase.same("");
    for (String indicator : indicators) {
      Set<String> shapes = byIndicator.getOrDefault(indicator, Set.of());
      String by = String.join(", ", shapes.stream().filter(one -> !one.isEmpty()).toList());
      Phrase how =
          by.isEmpty()
              ? new Phrase(" viene senza disaggregazione", " comes without a breakdown")
              : shapes.contains("")
                  ? new Phrase(" viene anche per " + by, " comes by " + by + ", too")
                  : new Phrase(" viene solo per " + by, " comes by " + by + " only");
      said =
          said.then(Phrase.same(said.it().isEmpty() ? "" : "; "))
              .then(Phrase.same(indicator))
              .then(how);
    }
    return said;
  }
}
