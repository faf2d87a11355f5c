package io.annuario.disclosure;

import io.annuario.definition.Disclosure;
import io.annuario.definition.Disclosure.Zero;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How little an outsider may get to know of a count.
 *
 * @param least the count must be able to be as little as this, as far as he can tell
 * @param most and as much as this
 * @param width and what it can be at least and at most must be this far apart
 */
record Leeway(long least, long most, long width) {

  /** What holds for a small count: it can be any small count. */
  static Leeway ofSmall(long value, Disclosure disclosure) {
    long least = disclosure.zero() == Zero.PROTECT ? 0 : 1;
    long most = disclosure.threshold() - 1L;
    return new Leeway(
        Math.min(least, value), most, Math.max(most - least, width(value, disclosure.range())));
  }

  /** What holds for what is hidden on account of others. */
  static Leeway ofOther(long value, BigDecimal range) {
    return new Leeway(value, value, width(value, range));
  }

  /**
   * The same, as wide, above what the count cannot be, as of the sum of two that are not zero, or
   * was not found to be able to be.
   */
  Leeway notBelow(long value) {
    return new Leeway(value, most, width);
  }

  /** The same, but for how far apart. */
  Leeway narrowed(long apart) {
    return new Leeway(least, most, apart);
  }

  boolean isMet(long from, long to) {
    return from <= least && to >= most && to - from >= width;
  }

  private static long width(long value, BigDecimal range) {
    BigDecimal share = range.multiply(BigDecimal.valueOf(value));
    return Math.max(1, share.setScale(0, RoundingMode.CEILING).longValueExact());
  }
}
