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

  /** A provisional year makes its figures provisional that say nothing themselves. */
  public ReadAmount asSureAs(ObservationStatus ofPeriod) {
    return value == null || status != ObservationStatus.A
        ? this
        : new ReadAmount(value, qualifier, ofPeriod, confidentiality);
  }
}
