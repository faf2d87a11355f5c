package io.annuario.extraction.label;

import io.annuario.extraction.number.NumberText;
import java.util.regex.Pattern;

/** What a cell looks like before anyone knows where it stands. */
public enum CellLook {
  /**
   * A number, typed or written, a sign in place of one, an error or a date: what a figure can be.
   */
  FIGURE,
  /** A number that can be a year, or a date. */
  YEAR,
  WORDS;

  /** A year, or a day in figures as a spreadsheet shows a date. */
  private static final Pattern AS_A_DATE =
      Pattern.compile("\\d{4}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}");

  static CellLook of(String text, Sense sense) {
    if (sense.period() != null) {
      return AS_A_DATE.matcher(text.strip()).matches() ? YEAR : WORDS;
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
