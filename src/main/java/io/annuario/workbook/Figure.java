package io.annuario.workbook;

import io.annuario.consolidation.Total;
import io.annuario.observation.Breakdown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What there is to show of a series in a territory. */
sealed interface Figure {

  /** What is known of it; empty where it has no value. */
  default Optional<Total> shown() {
    if (this instanceof Sent sent) {
      return Optional.of(sent.total());
    }
    if (this instanceof Categories whole) {
      return Optional.of(whole.total());
    }
    return this instanceof Sum sum ? Optional.of(sum.total()) : Optional.empty();
  }

  /**
   * A value that offices sent for the territory itself.
   *
   * @param whole whether the territory has parts, so that the value is not their sum
   */
  record Sent(Total total, BigDecimal value, boolean whole) implements Figure {}

  /**
   * The sum of the territory's parts.
   *
   * @param live whether all of them are shown, so that they can be added up
   */
  record Sum(Total total, BigDecimal value, boolean live) implements Figure {}

  /**
   * The sum of the categories that were sent for the territory.
   *
   * @param breakdowns those categories; empty where they cannot be added up, for one is not shown
   */
  record Categories(Total total, BigDecimal value, List<Breakdown> breakdowns) implements Figure {

    public Categories {
      breakdowns = List.copyOf(breakdowns);
    }
  }

  /** No value. */
  record Missing(Sign sign) implements Figure {}

  /** Nothing, and nothing to expect: the figure is kept for a larger territory. */
  record HeldAbove() implements Figure {}
}
