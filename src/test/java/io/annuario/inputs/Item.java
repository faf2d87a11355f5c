package io.annuario.inputs;

import io.annuario.observation.Breakdown;
import java.util.Map;

/**
 * What is counted of a territory: an indicator, perhaps for one age band only.
 *
 * @param age the band's code; empty when it counts everyone
 */
record Item(String indicator, String age) {

  static Item of(String indicator) {
    return new Item(indicator, "");
  }

  Breakdown breakdown() {
    return age.isEmpty() ? Breakdown.NONE : Breakdown.of(Map.of("AGE", age));
  }
}
