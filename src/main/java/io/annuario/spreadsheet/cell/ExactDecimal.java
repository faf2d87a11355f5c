package io.annuario.spreadsheet.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without the noise of binary storage.
 *
 * <p>Spreadsheet programs calculate with IEEE 754 doubles, show 15 significant digits ("Number
 * precision: 15 digits", Excel specifications and limits) and store 17, so that 1234.6 becomes
 * {@code 1234.5999999999999} in the file. The rule:
 *
 * <ul>
 *   <li>what has at most 15 significant digits is taken as it is written;
 *   <li>a whole number is taken as it is written, however long: digits of an identifier are no
 *       noise;
 *   <li>anything else is rounded, half to even, to the 15 digits that the program shows.
 * </ul>
 *
 * <p>A value has no trailing zeros after the decimal point and never a negative scale.
 */
public final class ExactDecimal {

  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final double WHOLE_BELOW = 0x1p53;

  /** Beyond the 309 digits of the largest double nothing is a number of a spreadsheet. */
  private static final int LONGEST = 400;

  private ExactDecimal() {}

  /** The number that is written, or null when it is none. */
  public static @Nullable BigDecimal of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(bytes, bytes.length);
  }

  /** The number that the first characters of a buffer write, or null when they write none. */
  public static @Nullable BigDecimal of(byte[] text, int length) {
    int at = length > 0 && text[0] == '-' ? 1 : 0;
    // 18 characters always fit a long; this is the way of nearly all cells.
    if (length - at > 18 || length == at) {
      return ofAnyLength(text, length);
    }
    long unscaled = 0;
    int point = -1;
    int digits = 0;
    for (int i = at; i < length; i++) {
      byte c = text[i];
      if (c >= '0' && c <= '9') {
        unscaled = unscaled * 10 + (c - '0');
        digits += unscaled == 0 ? 0 : 1;
      } else if (c == '.' && point < 0 && i > at) {
        point = i;
      } else {
        return ofAnyLength(text, length);
      }
    }
    if (point >= 0 && digits > SHOWN.getPrecision()) {
      return ofAnyLength(text, length);
    }
    int scale = point < 0 ? 0 : length - 1 - point;
    while (scale > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      scale--;
    }
    return BigDecimal.valueOf(at == 0 ? unscaled : -unscaled, scale);
  }

  /** What a program shows of a double; null for infinities and NaN. */
  public static @Nullable BigDecimal of(double value) {
    if (Math.abs(value) < WHOLE_BELOW && value == Math.rint(value)) {
      return BigDecimal.valueOf((long) value);
    }
    return Double.isFinite(value) ? rounded(BigDecimal.valueOf(value)) : null;
  }

  private static @Nullable BigDecimal ofAnyLength(byte[] text, int length) {
    int start = 0;
    int end = length;
    while (start < end && text[start] >= 0 && text[start] <= ' ') {
      start++;
    }
    while (end > start && text[end - 1] >= 0 && text[end - 1] <= ' ') {
      end--;
    }
    if (start == end || end - start > LONGEST) {
      return null;
    }
    for (int i = start; i < end; i++) {
      byte c = text[i];
      boolean ofANumber = (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0;
      if (!ofANumber) {
        return null;
      }
    }
    BigDecimal written;
    try {
      written = new BigDecimal(new String(text, start, end - start, StandardCharsets.US_ASCII));
    } catch (NumberFormatException e) {
      return null;
    }
    // An exponent of two billion would be two billion digits when written out.
    if (written.signum() != 0 && Math.abs((long) written.precision() - written.scale()) > LONGEST) {
      return null;
    }
    return written.scale() == 0 ? written : rounded(written);
  }

  private static BigDecimal rounded(BigDecimal exact) {
    BigDecimal shown = exact.precision() > SHOWN.getPrecision() ? exact.round(SHOWN) : exact;
    BigDecimal plain = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
