package io.annuario.spreadsheet;

import org.jspecify.annotations.Nullable;

/** Whole numbers in attributes: indexes, counts, widths. */
final class WholeNumber {

  private WholeNumber() {}

  /** The number; or what to take when there is none, or one of more than nine digits. */
  static int of(@Nullable String text, int otherwise) {
    if (text == null || text.isEmpty() || text.length() > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return otherwise;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
