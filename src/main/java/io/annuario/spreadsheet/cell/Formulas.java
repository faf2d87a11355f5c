package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.Formula;

/** Makes formulas out of their texts. */
public final class Formulas {

  private Formulas() {}

  /** A formula of an OOXML file. */
  public static Formula ooxml(String text, boolean cached) {
    return new Formula(text, cached, pointsOutside(text), false, "");
  }

  /**
   * A formula of an OpenDocument file: {@code of:=SUM([.A1:.A3])}, its language before a colon.
   * Another workbook is named by its address, {@code 'file:///altri.ods'#$Dati.A1}.
   */
  public static Formula openDocument(String stored, boolean cached) {
    int equals = stored.indexOf('=');
    boolean prefixed = equals > 0 && stored.charAt(equals - 1) == ':';
    String text = equals == 0 || prefixed ? stored.substring(equals + 1) : stored;
    boolean external = text.contains("'#") && text.contains("://");
    return new Formula(text, cached, external, false, "");
  }

  /**
   * Whether a formula names another workbook in brackets: {@code [1]Dati!A1}, {@code '[1]Altri
   * dati'!A1}. Brackets after a name are columns of a table, {@code Tabella1[2023]}.
   */
  public static boolean pointsOutside(String text) {
    int at = text.indexOf('[');
    if (at < 0) {
      return false;
    }
    boolean inText = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        inText = !inText;
      } else if (c == '[' && !inText) {
        char before = i == 0 ? '=' : text.charAt(i - 1);
        boolean afterName =
            Character.isLetterOrDigit(before) || before == '_' || before == '.' || before == '[';
        int close = text.indexOf(']', i);
        boolean named = close > i + 1 && close + 1 < text.length();
        char first = named ? text.charAt(i + 1) : '#';
        if (!afterName && named && first != '#' && first != '@' && first != '[') {
          return true;
        }
      }
    }
    return false;
  }
}
