package io.annuario.spreadsheet.ooxml;

/** Undoes the escapes of a text, for readers that leave them as they are. */
public final class EscapedText {

  private EscapedText() {}

  /** As {@link RichText#unescaped}. */
  public static String undone(String text) {
    return RichText.unescaped(text);
  }
}
