package io.annuario.extraction.number;

import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.FindingCode;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;

/** What the cell of a figure says. */
public sealed interface Amount {

  /**
   * A number.
   *
   * @param thousandsRestored whether a typed 3.875 was read as 3,875
   */
  record Counted(
      BigDecimal value,
      Qualifier qualifier,
      ObservationStatus status,
      ConfidentialityStatus confidentiality,
      boolean thousandsRestored)
      implements Amount {

    static Counted exactly(BigDecimal value) {
      return new Counted(
          value, Qualifier.EXACTLY, ObservationStatus.A, ConfidentialityStatus.F, false);
    }

    Counted times(int powerOfTen) {
      return new Counted(
          value.movePointRight(powerOfTen), qualifier, status, confidentiality, thousandsRestored);
    }
  }

  /** A sign for a value that is missing. */
  record Missing(ObservationStatus status, ConfidentialityStatus confidentiality)
      implements Amount {}

  /** A dash: the indicator says which of its two senses it has. */
  record Dash() implements Amount {}

  /** No number that could be counted. */
  record Refused(FindingCode code, Phrase got, Phrase remedy) implements Amount {}
}
