package io.annuario.plausibility;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One figure beside what it is compared with.
 *
 * @param office who sent it
 * @param count the figure
 * @param base what stood before
 * @param variance that of the logarithm of the base
 */
record Case(Kind kind, String office, double count, double base, double variance) {

  /** A base from which growth can be told: counts below it jump by whole shares of themselves. */
  private static final double LEAST = 5;

  boolean isLarge() {
    return base >= LEAST;
  }

  /** How many times the base it is, as a logarithm; half a case more on both sides, for zeros. */
  double ratio() {
    return Math.log((count + 0.5) / (base + 0.5));
  }

  /** Not a number when there is none. */
  static double median(List<Case> cases, ToDoubleFunction<Case> of) {
    double[] values = cases.stream().mapToDouble(of).sorted().toArray();
    int half = values.length / 2;
    if (values.length == 0) {
      return Double.NaN;
    }
    return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  }

  /** Not a number when there is none. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
