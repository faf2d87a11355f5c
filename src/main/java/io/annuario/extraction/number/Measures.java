package io.annuario.extraction.number;

import io.annuario.definition.Indicator;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Supplier;

/** Tells whether a number is fit for what its indicator counts or measures. */
final class Measures {

  /** Digits before the decimal point that spreadsheets keep; the next ones become zeros. */
  private static final int MOST_DIGITS = 15;

  /** Nobody types as many digits: a computed number has 15 to 17 (IEEE 754, double precision). */
  private static final int COMPUTED_DIGITS = 15;

  /** What binary arithmetic leaves of a sum of decimals is beyond this many digits. */
  private static final MathContext SURE = new MathContext(13, RoundingMode.HALF_EVEN);

  /** So many zeros or nines stand before the digits that nobody meant. */
  private static final int ZEROS = 3;

  private Measures() {}

  /**
   * The number as it is kept, or why it is not.
   *
   * @param decimals how many it may have; 0 for a count
   * @param got the number as messages quote it; asked for only when there is one
   */
  static Amount fit(Amount.Counted counted, int decimals, Supplier<String> got) {
    BigDecimal plain = counted.value().stripTrailingZeros();
    if (plain.precision() - plain.scale() > MOST_DIGITS) {
      return new Amount.Refused(
          FindingCode.FIGURE_TOO_LARGE,
          Phrase.same(NumberText.shortened(got.get())),
          new Phrase("Correggere il numero.", "Correct the number."));
    }
    if (decimals == 0) {
      return count(counted, plain, got);
    }
    if (plain.scale() <= decimals) {
      return counted;
    }
    BigDecimal sure = plain.round(SURE).stripTrailingZeros();
    if (isNoise(plain, sure, decimals)) {
      return counted.as(sure.scale() < 0 ? sure.setScale(0) : sure, counted.adjusted());
    }
    if (decimals == Indicator.MOST_DECIMALS || plain.precision() >= COMPUTED_DIGITS) {
      return plain.scale() <= Indicator.MOST_DECIMALS
          ? counted
          : counted.as(
              plain.setScale(Indicator.MOST_DECIMALS, RoundingMode.HALF_EVEN),
              Amount.Adjusted.ROUNDED);
    }
    return new Amount.Refused(
        FindingCode.DECIMAL_COUNT,
        Phrase.same(got.get()),
        Phrase.of(
            "Correggere il numero, oppure scrivere 'decimals: %d' per l'indicatore in job.yaml.",
            "Correct the number, or write 'decimals: %d' for the indicator in job.yaml.",
            Math.min(plain.scale(), Indicator.MOST_DECIMALS)));
  }

  /** Nothing that was meant is lost: the digits that are dropped follow zeros, or nines. */
  private static boolean isNoise(BigDecimal plain, BigDecimal sure, int decimals) {
    BigDecimal kept = plain.setScale(decimals, RoundingMode.HALF_EVEN);
    BigDecimal dropped = plain.subtract(kept).abs();
    return plain.precision() >= COMPUTED_DIGITS
        && sure.compareTo(kept) == 0
        && (sure.scale() <= decimals - ZEROS
            || dropped.movePointRight(decimals + ZEROS).compareTo(BigDecimal.ONE) <= 0);
  }

  private static Amount count(Amount.Counted counted, BigDecimal plain, Supplier<String> got) {
    if (plain.signum() < 0) {
      return new Amount.Refused(
          FindingCode.NEGATIVE_COUNT,
          Phrase.same(got.get()),
          new Phrase(
              "Un conteggio non è mai negativo: correggere il numero.",
              "A count is never negative: correct the number."));
    }
    if (plain.scale() > 0) {
      return new Amount.Refused(
          FindingCode.DECIMAL_COUNT,
          Phrase.same(got.get()),
          new Phrase(
              "Un conteggio non ha decimali: correggere il numero, oppure scrivere 'decimals' per"
                  + " l'indicatore in job.yaml se non è un conteggio.",
              "A count has no decimals: correct the number, or write 'decimals' for the indicator"
                  + " in job.yaml if it is no count."));
    }
    return counted.as(plain.setScale(0), counted.adjusted());
  }
}
