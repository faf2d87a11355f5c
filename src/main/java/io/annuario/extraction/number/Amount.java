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
   * @param adjusted what was done to what the cell holds
   */
  record Counted(
      BigDecimal value,
      Qualifier qualifier,
      ObservationStatus status,
      ConfidentialityStatus confidentiality,
      Adjusted adjusted)
      implements Amount {

    Counted(
        BigDecimal value,
        Qualifier qualifier,
        ObservationStatus status,
        ConfidentialityStatus confidentiality) {
      this(value, qualifier, status, confidentiality, Adjusted.NOT);
    }

    static Counted exactly(BigDecimal value) {
      return new Counted(value, Qualifier.EXACTLY, ObservationStatus.A, ConfidentialityStatus.F);
    }

    Counted times(int powerOfTen) {
      return as(value.movePointRight(powerOfTen), adjusted);
    }

    Counted as(BigDecimal other, Adjusted done) {
      return new Counted(other, qualifier, status, confidentiality, done);
    }
  }

  /** What was done to the number that a cell holds, so that it is said. */
  enum Adjusted {
    NOT,
    /** A typed 3.875 was read as 3,875. */
    THOUSANDS_RESTORED,
    /** Decimals that are finer than anyone needs were rounded off. */
    ROUNDED
  }

  /** A sign for a value that is missing. */
  record Missing(ObservationStatus status, ConfidentialityStatus confidentiality)
      implements Amount {}

  /** A dash: the indicator says which of its two senses it has. */
  record Dash() implements Amount {}

  /** No number that could be counted. */
  record Refused(FindingCode code, Phrase got, Phrase remedy) implements Amount {}
}
