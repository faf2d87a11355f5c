package io.annuario.observation;

import java.util.Locale;

/** Texts of strangers, kept from being run by the spreadsheet program that shows them. */
public final class SafeText {

  /** Where Unicode has pictures of the control characters. */
  private static final int FIRST_PICTURE = 0x2400;

  /** Marks, embeddings, overrides and isolates of the direction of writing; other line ends. */
  private static final String DIRECTIONS =
      "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private SafeText() {}

  /** Whether a spreadsheet could take the text for a formula once it is edited or saved as CSV. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }

  /**
   * The text with its control characters shown and not meant: ESC as ␛, an override of the
   * direction of writing as U+202E. Line ends and tabs stay.
   */
  public static String visible(String text) {
    return shown(text, "\n\t");
  }

  /** Likewise, and on one line: a line end in a cell must not look like the end of what is said. */
  public static String onOneLine(String text) {
    return shown(text, "");
  }

  private static String shown(String text, String meant) {
    if (text.chars().noneMatch(sign -> isSteering((char) sign) && meant.indexOf(sign) < 0)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (!isSteering(sign) || meant.indexOf(sign) >= 0) {
        shown.append(sign);
      } else if (sign < ' ') {
        shown.append((char) (FIRST_PICTURE + sign));
      } else {
        shown.append(String.format(Locale.ROOT, "U+%04X", (int) sign));
      }
    }
    return shown.toString();
  }

  /** Whether a sign is not shown but steers how others are. */
  public static boolean isSteering(char sign) {
    return Character.isISOControl(sign) || DIRECTIONS.indexOf(sign) >= 0;
  }

  /** The text as a field of CSV, which has no other way of saying that it is a text. */
  public static String field(String text) {
    return looksLikeFormula(text) ? "'" + text : text;
  }
}
