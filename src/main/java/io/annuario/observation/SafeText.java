package io.annuario.observation;

/** Texts of strangers, kept from being run by the spreadsheet program that shows them. */
public final class SafeText {

  private SafeText() {}

  /** Whether a spreadsheet could take the text for a formula once it is edited or saved as CSV. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }

  /** The text as a field of CSV, which has no other way of saying that it is a text. */
  public static String field(String text) {
    return looksLikeFormula(text) ? "'" + text : text;
  }
}
