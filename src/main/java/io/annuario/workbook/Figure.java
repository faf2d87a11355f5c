package io.annuario.workbook;

import io.annuario.consolidation.Total;
import java.math.BigDecimal;

/** What there is to show of a series in a territory. */
sealed interface Figure {

  /**
   * A value that offices sent for the territory itself.
   *
   * @param whole whether the territory has parts, so that the value is not their sum
   */
  record Sent(Total total, BigDecimal value, boolean whole) implements Figure {}

  /** The sum of the territory's parts. */
  record Sum(Total total, BigDecimal value) implements Figure {}

  /** No value. */
  record Missing(Sign sign) implements Figure {}

  /** Nothing, and nothing to expect: the figure is kept for a larger territory. */
  record HeldAbove() implements Figure {}
}
