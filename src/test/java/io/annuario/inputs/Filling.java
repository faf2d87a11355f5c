package io.annuario.inputs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office has to write: its own part of an edition's counts.
 *
 * @param year as the office calls the edition
 * @param before the counts of the edition before; null when the form does not ask for them
 */
record Filling(String year, List<String> territories, Counts counts, @Nullable Counts before) {

  List<Item> items() {
    return counts.items(territories);
  }

  /** The items that are not broken down. */
  List<Item> wholes() {
    return items().stream().filter(item -> item.category().isEmpty()).toList();
  }

  /** The items that are broken down. */
  List<Item> bands() {
    return items().stream().filter(item -> !item.category().isEmpty()).toList();
  }
}
