package io.annuario.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The same figure a year ago and now. */
record Change(BigDecimal before, BigDecimal now) {

  BigDecimal difference() {
    return now.subtract(before);
  }

  /** In percent of the former value, to one decimal; null where that is zero. */
  @Nullable BigDecimal percent() {
    return before.signum() == 0
        ? null
        : difference().movePointRight(2).divide(before, 1, RoundingMode.HALF_UP);
  }

  /**
   * How far it moved beyond what chance moves a count of its size, in units of that: the square
   * root of a count is its standard deviation if single cases come independently. So a village that
   * doubles from 2 to 4 does not stand before a region that goes from 900 to 1,300.
   */
  double weight() {
    double size = Math.abs(before.doubleValue()) + Math.abs(now.doubleValue());
    return size == 0 ? 0 : Math.abs(difference().doubleValue()) / Math.sqrt(size);
  }

  /** The same, as people read it. */
  BigDecimal shownWeight() {
    return BigDecimal.valueOf(weight()).setScale(1, RoundingMode.HALF_UP);
  }
}
