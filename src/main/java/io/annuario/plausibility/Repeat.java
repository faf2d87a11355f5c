package io.annuario.plausibility;

import io.annuario.observation.Observation;

/** Counts figures that are the same as in the edition before, and how improbable that is. */
final class Repeat {

  /** Two figures may be the same as they were. */
  static final int FEWEST = 3;

  /** All must be the same, but one of many: somebody corrected it. */
  private static final int MANY = 8;

  private final Extent extent = new Extent();
  private int compared;
  private int same;
  private double evidence;

  /**
   * Takes a figure.
   *
   * @param last that of the edition before, exact
   */
  void add(Observation now, double last, double count, Forecast forecast) {
    if (count == 0 && last == 0) {
      return;
    }
    compared++;
    extent.add(now);
    if (count == last) {
      same++;
      evidence += Repeat.evidence(forecast);
    }
  }

  /** Minus the logarithm of the greatest probability that one number has. */
  static double evidence(Forecast forecast) {
    return Math.log(2 * Math.PI * forecast.variance() + 1) / 2;
  }

  /**
   * Whether chance does not explain it.
   *
   * @param needed the least evidence, as the logarithm of how many times likelier a copy is
   */
  boolean isCopy(double needed) {
    int others = compared - same;
    return same >= FEWEST && others <= compared / MANY && evidence > needed;
  }

  Extent extent() {
    return extent;
  }
}
