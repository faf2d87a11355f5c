package io.annuario.checking;

import java.math.BigDecimal;

/** How long a number may be for a rule: far beyond any count, and short of what fills a memory. */
final class Magnitude {

  private static final int MOST_DIGITS = 2_000;

  private Magnitude() {}

  static boolean isJudged(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    return before <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
  }
}
