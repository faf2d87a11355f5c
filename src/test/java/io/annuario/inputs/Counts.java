package io.annuario.inputs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was counted in one edition, by territory and item; both in the order of the forms. */
final class Counts {

  private final Map<String, Map<Item, Amount>> byTerritory = new LinkedHashMap<>();

  Counts put(String territory, Item item, Amount amount) {
    byTerritory.computeIfAbsent(territory, code -> new LinkedHashMap<>()).put(item, amount);
    return this;
  }

  boolean has(String territory, Item item) {
    return of(territory).containsKey(item);
  }

  Amount of(String territory, Item item) {
    Amount amount = of(territory).get(item);
    if (amount == null) {
      throw new IllegalArgumentException("Nothing counted of " + item + " in " + territory);
    }
    return amount;
  }

  List<Item> items(List<String> territories) {
    return territories.stream().flatMap(code -> of(code).keySet().stream()).distinct().toList();
  }

  long sum(List<String> territories, Item item) {
    return territories.stream().mapToLong(territory -> of(territory, item).value()).sum();
  }

  private Map<Item, Amount> of(String territory) {
    return byTerritory.getOrDefault(territory, Collections.emptyMap());
  }
}
