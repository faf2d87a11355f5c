package io.annuario.plausibility;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * By how much many figures moved together, as a logarithm: an office that counts more than it did.
 *
 * @param variance of that logarithm
 */
record Effect(double log, double variance) {

  static final Effect NONE = new Effect(0, 0);

  /** Fewer figures than these say nothing of what they have in common. */
  private static final int FEWEST = 5;

  /** What of it cannot be chance, in its own standard deviations. */
  private static final double SURE = 3;

  /**
   * The median of what is left of figures, if it is more than chance; half of the figures may be
   * wrong.
   */
  static Effect of(List<Case> cases, ToDoubleFunction<Case> rest) {
    List<Case> large = cases.stream().filter(Case::isLarge).toList();
    if (large.size() < FEWEST) {
      return NONE;
    }
    double middle = Case.median(large, rest);
    double spread = 1.4826 * Case.median(large, one -> Math.abs(rest.applyAsDouble(one) - middle));
    double error = 1.2533 * Math.max(spread, 0.01) / Math.sqrt(large.size());
    return Math.abs(middle) < SURE * error ? NONE : new Effect(middle, error * error);
  }

  double factor() {
    return Math.exp(log);
  }
}
