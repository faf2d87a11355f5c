package io.annuario.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure as an office sent it, and where it stands.
 *
 * @param office the code of the office that sent it
 * @param value exact, in the indicator's unit; null if and only if the status says that it is
 *     missing
 * @param raw the cell's text as it was read, before any interpretation
 */
public record Observation(
    String office,
    Key key,
    @Nullable BigDecimal value,
    Qualifier qualifier,
    ObservationStatus status,
    ConfidentialityStatus confidentiality,
    String raw,
    Place place) {

  public Observation {
    if ((value == null) != status.isMissing()) {
      throw new IllegalArgumentException(
          "A figure of status "
              + status
              + " cannot have the value "
              + value
              + " at "
              + place.said().en());
    }
  }

  /** The same figure, of something else. */
  public Observation of(Key other) {
    return new Observation(office, other, value, qualifier, status, confidentiality, raw, place);
  }
}
