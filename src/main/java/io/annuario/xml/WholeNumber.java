package io.annuario.xml;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Whole numbers in attributes: indexes, counts, widths. */
public final class WholeNumber {

  private WholeNumber() {}

  /** The number; or what to take when there is none, or one of more than nine digits. */
  public static int of(@Nullable String text, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    // What is no Latin letter becomes a question mark, and is no digit then either.
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return of(bytes, 0, bytes.length, otherwise);
  }

  static int of(byte[] bytes, int from, int to, int otherwise) {
    if (from == to || to - from > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      byte digit = bytes[i];
      if (digit < '0' || digit > '9') {
        return otherwise;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }
}
