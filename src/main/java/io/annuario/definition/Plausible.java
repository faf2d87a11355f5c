package io.annuario.definition;

import java.math.BigDecimal;

/**
 * From where on a figure that is not what could be expected is asked about; all three must be met.
 *
 * @param change the least distance from the expected figure, as a share of it; 0.5 is half
 * @param atLeast the least distance, in the indicator's unit
 * @param sensitivity how improbable it must be
 */
public record Plausible(BigDecimal change, BigDecimal atLeast, Sensitivity sensitivity) {

  /** What holds where a definition says nothing. */
  public static final Plausible USUAL =
      new Plausible(BigDecimal.ZERO, BigDecimal.TEN, Sensitivity.NORMAL);

  /**
   * How improbable a figure must be, in standard deviations of what the edition itself shows to be
   * usual; {@code docs/judging.md} measures what each finds and how often it asks in vain.
   */
  public enum Sensitivity {
    NONE(Double.POSITIVE_INFINITY),
    LOW(5),
    NORMAL(3.4),
    HIGH(2.8);

    private final double deviations;

    Sensitivity(double deviations) {
      this.deviations = deviations;
    }

    public double deviations() {
      return deviations;
    }
  }
}
