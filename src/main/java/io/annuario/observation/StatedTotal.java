package io.annuario.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A total as an office printed it, beside the sum of the figures that it covers in the same table.
 *
 * @param key what the total counts; its territory, indicator or breakdown is that of the whole
 * @param ofTable whether it only covers the territories of its table, which are none together
 * @param stated the total as printed
 * @param summed the sum of the figures that it covers
 * @param qualifier the qualifier of that sum
 * @param figures how many figures it covers
 * @param missing how many more that exist but have no value
 * @param over the dimension over whose categories they add up, or {@link #OVER_TIME}; null when
 *     over territories
 * @param place where the total is printed
 */
public record StatedTotal(
    Key key,
    boolean ofTable,
    BigDecimal stated,
    BigDecimal summed,
    Qualifier qualifier,
    int figures,
    int missing,
    @Nullable String over,
    Place place) {

  /** In the place of a dimension: it adds up over the parts of its period. */
  public static final String OVER_TIME = "";

  /** Whether its parts are of shorter periods. */
  public boolean isOverTime() {
    return OVER_TIME.equals(over);
  }
}
