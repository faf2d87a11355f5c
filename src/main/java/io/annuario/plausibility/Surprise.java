package io.annuario.plausibility;

/**
 * How far a count is from what is expected of it, in standard deviations of a Poisson–gamma
 * (negative binomial) distribution: counts vary by themselves, and what they count varies by a
 * share of its size as well. Safe for small numbers and for zero.
 */
final class Surprise {

  /** Up to here tails are added up term by term; beyond, the transformed count is normal enough. */
  private static final double SMALL = 60;

  /** Nearer than this nobody asks, and tails need not be added up. */
  private static final double NEAR = 1.2;

  private static final double FARTHEST = 40;

  private Surprise() {}

  /**
   * The standard deviations, negative below the expected value.
   *
   * @param excess the variance of what is counted, as a share of the square of its size
   */
  static double of(double count, double expected, double excess) {
    double smooth = transformed(count, excess) - transformed(expected, excess);
    boolean isNear = Math.abs(smooth) < NEAR;
    if (isNear || expected >= SMALL || count > 20 * SMALL || excess <= 0) {
      return Math.max(-FARTHEST, Math.min(FARTHEST, smooth));
    }
    double below = below(count, expected, excess);
    double here = mass(count, expected, excess);
    boolean isMore = count > expected;
    double tail = isMore ? 1 - below : below + here;
    // Half of the count's own probability: otherwise a zero would always be far away.
    tail -= here / 2;
    if (tail < 1e-12) {
      return isMore ? Math.max(7, smooth) : Math.min(-7, smooth);
    }
    double far = tail >= 0.5 ? 0 : quantile(tail);
    return isMore ? far : -far;
  }

  /**
   * The transformation that makes the variance of such counts one. Source: Anscombe, "The
   * transformation of Poisson, binomial and negative-binomial data", Biometrika 35, 1948.
   */
  static double transformed(double count, double excess) {
    double from = Math.max(0, count) + 0.375;
    double root = Math.sqrt(excess);
    return root < 1e-6 ? 2 * Math.sqrt(from) : 2 / root * asinh(root * Math.sqrt(from));
  }

  private static double asinh(double value) {
    return Math.log(value + Math.sqrt(value * value + 1));
  }

  private static double below(double count, double expected, double excess) {
    double shape = 1 / excess;
    double share = expected / (shape + expected);
    double term = Math.pow(shape / (shape + expected), shape);
    double sum = 0;
    for (int at = 0; at < count; at++) {
      sum += term;
      term *= (at + shape) / (at + 1) * share;
    }
    return sum;
  }

  private static double mass(double count, double expected, double excess) {
    double shape = 1 / excess;
    double share = expected / (shape + expected);
    double term = Math.pow(shape / (shape + expected), shape);
    for (int at = 0; at < count; at++) {
      term *= (at + shape) / (at + 1) * share;
    }
    return term;
  }

  /** Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23. */
  private static double quantile(double tail) {
    double root = Math.sqrt(-2 * Math.log(tail));
    return root
        - (2.515517 + root * (0.802853 + root * 0.010328))
            / (1 + root * (1.432788 + root * (0.189269 + root * 0.001308)));
  }
}
