package io.annuario.extraction.number;

import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds, once it was found to be fit for its indicator.
 *
 * @param value null when the status says that it is missing
 */
public record ReadAmount(
    @Nullable BigDecimal value,
    Qualifier qualifier,
    ObservationStatus status,
    ConfidentialityStatus confidentiality) {

  /** A count. */
  public static ReadAmount of(Amount.Counted counted) {
    return new ReadAmount(
        counted.value(), counted.qualifier(), counted.status(), counted.confidentiality());
  }

  /** Nothing, and why there is nothing. */
  public static ReadAmount nothing(ObservationStatus why, ConfidentialityStatus confidentiality) {
    return new ReadAmount(null, Qualifier.EXACTLY, why, confidentiality);
  }

  /** The same with what its period says of all its figures, if it says nothing itself. */
  public ReadAmount asSureAs(ObservationStatus said) {
    return value == null || status != ObservationStatus.A
        ? this
        : new ReadAmount(value, qualifier, said, confidentiality);
  }
}
