package io.annuario.checking;

import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an expression of a rule comes to for some figures. */
sealed interface Value {

  /** VTL's {@code null}: the rule says on purpose that there is nothing to say. */
  Value NULL = new Nothing(null);

  Value DIVISION_BY_ZERO =
      new Nothing(new Phrase("si divide per zero", "there is a division by zero"));

  Value TOO_LARGE =
      new Nothing(
          new Phrase("numero troppo grande da giudicare", "a number is too large to judge"));

  /**
   * A number.
   *
   * @param slack by how much it may be off, where a function that computes in binary had a part in
   *     it; zero otherwise
   */
  record Amount(Fraction number, Fraction slack) implements Value {

    static Amount exact(Fraction number) {
      return new Amount(number, Fraction.ZERO);
    }
  }

  /** A word that a code list has, or a rule compares it with. */
  record Text(String text) implements Value {}

  /** True or false. */
  record Truth(boolean holds) implements Value {}

  /**
   * No result.
   *
   * @param why what has none, for people; null when the rule itself says null
   */
  record Nothing(@Nullable Phrase why) implements Value {

    /** Why there is none, for people. */
    Phrase said() {
      return why == null ? new Phrase("la regola dà null", "the rule gives null") : why;
    }
  }

  static Value of(BigDecimal number) {
    return Magnitude.isJudged(number) ? Amount.exact(Fraction.of(number)) : TOO_LARGE;
  }

  static Value of(boolean truth) {
    return new Truth(truth);
  }
}
