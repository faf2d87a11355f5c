package io.annuario.observation;

import java.math.BigDecimal;

/**
 * A share or a change as an office printed it, beside the same rate recomputed from the counts.
 *
 * @param key the figure that the rate is about
 * @param statedPercent as printed, in percent
 * @param recomputedPercent from the counts of the same table, in percent, unrounded to four
 *     decimals
 */
public record StatedRate(
    Key key, BigDecimal statedPercent, BigDecimal recomputedPercent, Place place) {}
