package io.annuario.consolidation;

import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the offices owe an edition, one indicator of one office each, and what of it did not come.
 *
 * @param owed all of them, in the order of offices and indicators
 * @param missing those of which no figure came, likewise
 */
public record Items(List<Item> owed, List<Item> missing) {

  public Items {
    owed = List.copyOf(owed);
    missing = List.copyOf(missing);
  }

  /** An indicator that an office owes. */
  public record Item(String office, String indicator) {}

  /**
   * What a total of an indicator goes without; empty when every office that owes it has sent it.
   */
  public Optional<Phrase> incompleteness(String indicator) {
    long offices = count(owed, indicator);
    long without = count(missing, indicator);
    if (without == 0) {
      return Optional.empty();
    }
    return Optional.of(
        without == 1
            ? Phrase.of(
                "incompleto: manca 1 ufficio su %d", "incomplete: 1 of %d offices missing", offices)
            : Phrase.of(
                "incompleto: mancano %d uffici su %d",
                "incomplete: %d of %d offices missing", without, offices));
  }

  private static long count(List<Item> items, String indicator) {
    return items.stream().filter(item -> item.indicator().equals(indicator)).count();
  }

  /** Collects what offices sent, whatever the territory and the breakdown. */
  static final class Ledger {

    private final Map<String, Set<String>> sent = new HashMap<>();

    void add(String office, String indicator) {
      sent.computeIfAbsent(office, code -> new HashSet<>()).add(indicator);
    }

    boolean has(String office, String indicator) {
      return sent.getOrDefault(office, Set.of()).contains(indicator);
    }

    Items of(JobDefinition definition, Edition edition) {
      List<Item> owed = new ArrayList<>();
      List<Item> missing = new ArrayList<>();
      for (Office office : definition.offices().expectedFor(edition)) {
        for (Indicator indicator : definition.indicators().all()) {
          if (office.owes(indicator, edition)) {
            Item item = new Item(office.code(), indicator.code());
            owed.add(item);
            if (!has(item.office(), item.indicator())) {
              missing.add(item);
            }
          }
        }
      }
      return new Items(owed, missing);
    }
  }
}
