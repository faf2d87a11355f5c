package io.annuario.plausibility;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;

/** What a figure counts, wherever: an indicator and a breakdown. */
record Kind(String indicator, Breakdown breakdown) {

  static Kind of(Key key) {
    return new Kind(key.indicator(), key.breakdown());
  }
}
