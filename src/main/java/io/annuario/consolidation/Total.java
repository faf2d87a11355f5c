package io.annuario.consolidation;

import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What all offices together say of one indicator in one territory.
 *
 * @param value the sum of what is known; null when nothing is
 * @param qualifier what that sum is to the true count
 * @param figures how many figures with a value it adds up
 * @param missing how many figures exist but have no value
 */
public record Total(@Nullable BigDecimal value, Qualifier qualifier, int figures, int missing) {

  static Total of(Observation observation) {
    BigDecimal value = observation.value();
    if (value != null) {
      return new Total(value, observation.qualifier(), 1, 0);
    }
    // What cannot exist takes nothing away from a sum; what exists unseen does.
    boolean exists = observation.status() != ObservationStatus.M;
    return new Total(null, exists ? Qualifier.AT_LEAST : Qualifier.EXACTLY, 0, exists ? 1 : 0);
  }

  Total plus(Total other) {
    BigDecimal sum = value;
    if (sum == null) {
      sum = other.value();
    } else if (other.value() != null) {
      sum = sum.add(other.value());
    }
    return new Total(
        sum,
        qualifier.plus(other.qualifier()),
        figures + other.figures(),
        missing + other.missing());
  }

  /** The same sum, of which a part is missing. */
  Total atLeast() {
    return new Total(value, qualifier.plus(Qualifier.AT_LEAST), figures, missing);
  }
}
