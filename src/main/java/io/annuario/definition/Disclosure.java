package io.annuario.definition;

import java.math.BigDecimal;

/**
 * How the small counts of an indicator are protected when it is published.
 *
 * @param threshold the least count that may be shown: with 3 those of 1 and 2 may not
 * @param zero whether nothing is shown of a count of zero either
 * @param range how closely a protected figure may be worked out at most, as a share of it: with 0.3
 *     nobody gets to know a 100 closer than by 30
 */
public record Disclosure(int threshold, Zero zero, BigDecimal range) {

  /** What holds where a definition says no more than that an indicator is sensitive. */
  public static final Disclosure USUAL = new Disclosure(3, Zero.KEEP, new BigDecimal("0.3"));

  /** What becomes of a count of zero. */
  public enum Zero {
    /** It is shown: that nothing happened tells nothing about anyone. */
    KEEP,
    /** It is protected like a small count. */
    PROTECT
  }
}
