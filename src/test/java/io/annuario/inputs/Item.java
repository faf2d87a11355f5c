package io.annuario.inputs;

import io.annuario.observation.Breakdown;
import java.util.Map;

/**
 * What is counted of a territory: an indicator, perhaps for one age band or offence only.
 *
 * @param dimension what the category is of: AGE, OFFENCE; empty when it counts everyone
 * @param category its code; empty likewise
 */
record Item(String indicator, String dimension, String category) {

  static Item of(String indicator) {
    return new Item(indicator, "", "");
  }

  Breakdown breakdown() {
    return category.isEmpty() ? Breakdown.NONE : Breakdown.of(Map.of(dimension, category));
  }
}
