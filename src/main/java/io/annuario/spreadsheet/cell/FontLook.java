package io.annuario.spreadsheet.cell;

/** What a font does to the meaning of a text; its name, size and colour do nothing. */
public enum FontLook {
  PLAIN,
  RAISED,
  LOWERED,
  STRUCK;

  /** A crossed-out mark is crossed out before all. */
  public static FontLook of(boolean struck, boolean raised, boolean lowered) {
    if (struck) {
      return STRUCK;
    }
    return raised ? RAISED : lowered ? LOWERED : PLAIN;
  }

  /**
   * The look of a binary format's font.
   *
   * @param script 1 for a superscript, 2 for a subscript ([MS-XLS] 2.4.122, [MS-XLSB] 2.4.149)
   */
  public static FontLook ofBinary(int flags, int script) {
    return of((flags & 0x08) != 0, script == 1, script == 2);
  }
}
