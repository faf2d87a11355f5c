package io.annuario.checking;

import io.annuario.definition.Indicator;
import java.math.BigDecimal;

/**
 * Compares sums with what spreadsheets print. They add measures in binary and keep fifteen digits
 * (IEEE 754), so that 122,395.45085 stands for 122,395.45084999991; whole numbers are exact.
 */
final class Closeness {

  private static final int SURE_DIGITS = 12;

  private Closeness() {}

  /** As {@link BigDecimal#compareTo}, but what only binary noise tells apart is the same. */
  static int compare(BigDecimal stated, BigDecimal sum) {
    boolean isWhole = isWhole(stated) && isWhole(sum);
    BigDecimal noise = stated.abs().movePointLeft(SURE_DIGITS);
    return !isWhole && stated.subtract(sum).abs().compareTo(noise) <= 0 ? 0 : stated.compareTo(sum);
  }

  /**
   * The same where figures are rounded.
   *
   * @param figures how many were added up, each kept to as many decimals as the database has
   * @param tolerance by how much the two may differ
   */
  static int compare(BigDecimal stated, BigDecimal sum, int figures, BigDecimal tolerance) {
    BigDecimal allowed = tolerance;
    if (!isWhole(stated) || !isWhole(sum)) {
      allowed = allowed.add(BigDecimal.valueOf(figures).movePointLeft(Indicator.MOST_DECIMALS));
    }
    return stated.subtract(sum).abs().compareTo(allowed) <= 0 ? 0 : compare(stated, sum);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
