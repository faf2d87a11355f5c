package io.annuario.observation;

import java.math.BigDecimal;

/**
 * A share, a change or a rate as an office printed it, beside the same one recomputed from the
 * counts.
 *
 * @param key the figure that the rate is about
 * @param stated as printed
 * @param recomputed from the counts of the same table, unrounded to four decimals
 * @param per of how many it is a part: 100 for percentages, 100,000 for a rate per 100,000
 *     inhabitants
 */
public record StatedRate(Key key, BigDecimal stated, BigDecimal recomputed, int per, Place place) {

  /** A percentage. */
  public StatedRate(Key key, BigDecimal stated, BigDecimal recomputed, Place place) {
    this(key, stated, recomputed, 100, place);
  }

  public boolean isPercentage() {
    return per == 100;
  }
}
