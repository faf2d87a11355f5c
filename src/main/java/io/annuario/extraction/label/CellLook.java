package io.annuario.extraction.label;

import io.annuario.extraction.number.NumberText;

/** What a cell looks like before anyone knows where it stands. */
public enum CellLook {
  /**
   * A number, typed or written, a sign in place of one, an error or a date: what a figure can be.
   */
  FIGURE,
  /** A number that can be a year. */
  YEAR,
  WORDS;

  static CellLook of(String text, Sense sense) {
    if (sense.period() != null) {
      return text.strip().matches("\\d{4}") ? YEAR : WORDS;
    }
    boolean isWord = !sense.meanings().isEmpty() || !sense.coded().isEmpty();
    boolean isKnown = isWord && !startsWithDigit(text);
    return !isKnown && NumberText.isNumberLike(text) ? FIGURE : WORDS;
  }

  private static boolean startsWithDigit(String text) {
    String plain = text.strip();
    return !plain.isEmpty() && Character.isDigit(plain.charAt(0));
  }
}
