package io.annuario.job;

import io.annuario.observation.Key;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that two vintages have differently.
 *
 * @param office code of the office whose figure it is
 * @param before null when the figure was added
 * @param after null when it was withdrawn
 * @param percent the change in percent of the value before, to two decimals; null where none
 * @param cause the cell that it changed with
 */
public record Difference(
    String office,
    Key key,
    @Nullable Side before,
    @Nullable Side after,
    @Nullable BigDecimal percent,
    Place cause) {

  /**
   * The figure as one vintage has it.
   *
   * @param value null when the office does not know it
   */
  public record Side(
      @Nullable BigDecimal value, Qualifier qualifier, ObservationStatus status) {}

  /** How much was added, negative when taken away; a figure that is not there counts nothing. */
  public BigDecimal change() {
    return value(after).subtract(value(before));
  }

  private static BigDecimal value(@Nullable Side side) {
    return side == null || side.value() == null ? BigDecimal.ZERO : side.value();
  }
}
