package io.annuario.report;

import java.math.BigDecimal;

/**
 * A picture of two bars, one below the other, drawn to a scale that a table shares.
 *
 * @param before the length of the former figure's bar, in units of the picture
 * @param now likewise of the latter's
 */
record Bars(int before, int now) {

  /** How wide the picture is, in its own units. */
  static final int WIDTH = 120;

  /**
   * Each row has a scale of its own: indicators differ by orders of magnitude, and what is compared
   * is a figure with itself.
   */
  static Bars of(Change change) {
    BigDecimal most = change.before().abs().max(change.now().abs());
    return new Bars(length(change.before(), most), length(change.now(), most));
  }

  private static int length(BigDecimal figure, BigDecimal most) {
    return most.signum() == 0
        ? 0
        : (int) Math.round(WIDTH * figure.abs().doubleValue() / most.doubleValue());
  }
}
