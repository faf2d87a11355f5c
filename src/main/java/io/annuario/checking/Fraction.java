package io.annuario.checking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as a fraction of decimals, so that dividing loses nothing: three thirds are one.
 *
 * @param divisor above zero
 */
record Fraction(BigDecimal dividend, BigDecimal divisor) {

  static final Fraction ZERO = of(BigDecimal.ZERO);

  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  Fraction plus(Fraction other) {
    return divisor.compareTo(other.divisor) == 0
        ? new Fraction(dividend.add(other.dividend), divisor)
        : new Fraction(
            dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
            divisor.multiply(other.divisor));
  }

  Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  Fraction times(Fraction other) {
    return new Fraction(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
  }

  /**
   * This divided by the other.
   *
   * @throws ArithmeticException when the other is zero
   */
  Fraction over(Fraction other) {
    if (other.isZero()) {
      throw new ArithmeticException("Nothing can be divided by zero");
    }
    Fraction inverse = new Fraction(other.divisor, other.dividend.abs());
    return times(other.dividend.signum() < 0 ? inverse.negated() : inverse);
  }

  /** What is left of this when the other was taken out as often as it fits; all of it for zero. */
  Fraction remainder(Fraction other) {
    return other.isZero() ? this : minus(other.times(over(other).rounded(0, RoundingMode.DOWN)));
  }

  Fraction rounded(int decimals, RoundingMode mode) {
    return of(dividend.divide(divisor, decimals, mode));
  }

  Fraction negated() {
    return new Fraction(dividend.negate(), divisor);
  }

  Fraction absolute() {
    return new Fraction(dividend.abs(), divisor);
  }

  boolean isZero() {
    return dividend.signum() == 0;
  }

  /** Compares exactly, by multiplying crosswise. */
  int compare(Fraction other) {
    return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
  }

  /** The nearest number in double precision. */
  double nearest() {
    return dividend.divide(divisor, MathContext.DECIMAL128).doubleValue();
  }
}
