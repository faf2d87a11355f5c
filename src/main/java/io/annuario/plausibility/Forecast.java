package io.annuario.plausibility;

/**
 * What a figure should about be.
 *
 * @param expected the middle
 * @param excess the variance beside that of counts, as a share of the square of the expected value
 * @param fromPast whether it comes from earlier editions; else from other territories
 */
record Forecast(double expected, double excess, boolean fromPast) {

  /** How far a figure is from it, in standard deviations. */
  double surprise(double count) {
    return Surprise.of(count, expected, excess);
  }

  /** The same, smooth and quick, to compare explanations with each other. */
  double distance(double count) {
    return Surprise.transformed(count, excess) - Surprise.transformed(expected, excess);
  }

  double variance() {
    return expected + excess * expected * expected;
  }

  Forecast times(double factor, double uncertainty) {
    return new Forecast(expected * factor, excess + uncertainty, fromPast);
  }
}
