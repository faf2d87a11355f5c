package io.annuario.definition;

import io.annuario.observation.Key;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What figures of earlier editions are called in this one. A code that was renamed goes on under
 * its new name. One that was split, merged, or took others in, is another thing than before: there
 * its series breaks, and nothing is compared over the break.
 */
public final class Succession {

  private final Map<String, Predecessors> territories = new LinkedHashMap<>();
  private final Map<String, Predecessors> indicators = new LinkedHashMap<>();
  private final int year;
  private final Map<Integer, Map<String, Optional<String>>> ofTerritories = new HashMap<>();
  private final Map<Integer, Map<String, Optional<String>>> ofIndicators = new HashMap<>();

  public Succession(JobDefinition definition, Edition edition) {
    this.year = edition.period().end().getYear();
    definition.territories().all().forEach(one -> put(territories, one.code(), one.replaces()));
    definition.indicators().all().forEach(one -> put(indicators, one.code(), one.replaces()));
  }

  private static void put(Map<String, Predecessors> all, String code, Predecessors predecessors) {
    if (!predecessors.since().isEmpty()) {
      all.put(code, predecessors);
    }
  }

  /** What a figure of an earlier edition would be of in this one; empty where its series broke. */
  public Optional<Key> now(Key before) {
    if (isNothing()) {
      return Optional.of(before);
    }
    int then = before.period().end().getYear();
    Optional<String> territory = now(before.territory(), then, territories, ofTerritories);
    Optional<String> indicator = now(before.indicator(), then, indicators, ofIndicators);
    return territory.flatMap(
        place -> indicator.map(what -> new Key(place, what, before.period(), before.breakdown())));
  }

  /** What the indicator of a figure of an earlier edition is called in this one. */
  public String indicator(Key before) {
    int then = before.period().end().getYear();
    return now(before.indicator(), then, indicators, ofIndicators).orElse(before.indicator());
  }

  /** Whether all is called as it was. */
  public boolean isNothing() {
    return territories.isEmpty() && indicators.isEmpty();
  }

  /** Whether a territory goes on under another code. */
  public boolean movesTerritories() {
    return !territories.isEmpty();
  }

  private Optional<String> now(
      String code,
      int then,
      Map<String, Predecessors> all,
      Map<Integer, Map<String, Optional<String>>> known) {
    return known
        .computeIfAbsent(then, one -> new HashMap<>())
        .computeIfAbsent(code, one -> successor(one, then, all));
  }

  private Optional<String> successor(String code, int then, Map<String, Predecessors> all) {
    Predecessors own = all.getOrDefault(code, Predecessors.NONE);
    if (own.between(then, year) > 0) {
      return Optional.empty();
    }
    List<String> successors =
        all.entrySet().stream()
            .filter(one -> one.getValue().replaces(code, then, year))
            .map(Map.Entry::getKey)
            .toList();
    if (successors.isEmpty()) {
      return Optional.of(code);
    }
    String first = successors.get(0);
    boolean isRenamed =
        successors.size() == 1
            && all.getOrDefault(first, Predecessors.NONE).between(then, year) == 1;
    // It may have been renamed again since.
    Integer since = all.getOrDefault(first, Predecessors.NONE).since().get(code);
    return isRenamed && since != null ? successor(first, since, all) : Optional.empty();
  }
}
