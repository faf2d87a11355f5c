package io.annuario.consolidation;

import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.definition.Territory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The territories of which a sum lacks something, because an office that owes an indicator has sent
 * nothing of it, or nothing for one of its territories.
 */
final class Gaps {

  private final Map<String, List<String>> parts;
  private final Coverage coverage;
  private final Map<String, Set<String>> at = new HashMap<>();
  private final Map<String, Set<String>> under = new HashMap<>();

  Gaps(
      JobDefinition definition,
      Edition edition,
      Map<String, List<String>> parts,
      Coverage coverage,
      Items.Ledger items) {
    this.parts = parts;
    this.coverage = coverage;
    for (Office office : definition.offices().expectedFor(edition)) {
      for (Indicator indicator : definition.indicators().all()) {
        if (office.owes(indicator, edition)) {
          boolean sent = items.has(office.code(), indicator.code());
          for (String territory : office.territories()) {
            if (isOpen(territory, indicator.code(), sent)) {
              add(definition, territory, indicator.code());
            }
          }
        }
      }
    }
  }

  /** Whether the territory as a whole is one of which something is missing. */
  boolean isAt(String territory, String indicator) {
    return at.getOrDefault(indicator, Set.of()).contains(territory);
  }

  /** Whether the territory or a part of it is. */
  boolean isUnder(String territory, String indicator) {
    return under.getOrDefault(indicator, Set.of()).contains(territory);
  }

  /** An office that sent something decides what there is in its territories; another does not. */
  private boolean isOpen(String territory, String indicator, boolean sent) {
    return sent ? !coverage.isUnder(territory, indicator) : !isCovered(territory, indicator);
  }

  private boolean isCovered(String territory, String indicator) {
    if (coverage.isAt(territory, indicator)) {
      return true;
    }
    List<String> inside = parts.getOrDefault(territory, List.of());
    return !inside.isEmpty() && inside.stream().allMatch(part -> isCovered(part, indicator));
  }

  private void add(JobDefinition definition, String territory, String indicator) {
    at.computeIfAbsent(indicator, code -> new HashSet<>()).add(territory);
    Set<String> wholes = under.computeIfAbsent(indicator, code -> new HashSet<>());
    String code = territory;
    while (code != null) {
      wholes.add(code);
      code = definition.territories().find(code).map(Territory::parent).orElse(null);
    }
  }
}
