package io.annuario.plausibility;

import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import java.util.List;

/**
 * Figures of one territory that stood in the edition before and are gone.
 *
 * @param last those of the edition before
 * @param place where the first of them should stand, as far as it can be told
 */
record Missing(List<Observation> last, Place place) {

  Missing {
    last = List.copyOf(last);
  }
}
