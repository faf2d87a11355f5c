package io.annuario.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that differs between two vintages.
 *
 * @param before in the earlier one; null when the figure was added
 * @param after in the later one; null when the figure was withdrawn
 */
public record Revision(
    String office, Key key, @Nullable Published before, @Nullable Published after) {

  public Revision {
    if (before == null && after == null) {
      throw new IllegalArgumentException("A revision of nothing: " + key);
    }
  }

  /** A figure as one vintage has it. */
  public record Published(
      @Nullable BigDecimal value, Qualifier qualifier, ObservationStatus status, Place place) {}

  /** Where the change comes from: the new return, or the old one that is no longer there. */
  public Place cause() {
    return Objects.requireNonNull(after != null ? after : before).place();
  }

  /** How much was added, negative when taken away; a figure that is not there counts nothing. */
  public BigDecimal change() {
    return value(after).subtract(value(before));
  }

  private static BigDecimal value(@Nullable Published figure) {
    return figure == null || figure.value() == null ? BigDecimal.ZERO : figure.value();
  }

  /** The change in percent of the old value, to two decimals; null where there is none. */
  public @Nullable BigDecimal percent() {
    BigDecimal from = before == null ? null : before.value();
    BigDecimal to = after == null ? null : after.value();
    if (from == null || to == null || from.signum() == 0) {
      return null;
    }
    return to.subtract(from).movePointRight(2).divide(from, 2, RoundingMode.HALF_UP);
  }
}
