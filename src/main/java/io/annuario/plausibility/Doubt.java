package io.annuario.plausibility;

import io.annuario.observation.Address;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is, or may be, odd.
 *
 * @param track its figures over time
 * @param now the figure itself
 * @param surprise standard deviations from what is expected of it
 */
record Doubt(Track track, Observation now, Forecast forecast, double surprise) {

  double count() {
    return track.count();
  }

  Place place() {
    return now.place();
  }

  @Nullable Address cell() {
    return now.place().cell();
  }

  boolean isSameFile(Doubt other) {
    return place().file().equals(other.place().file());
  }
}
