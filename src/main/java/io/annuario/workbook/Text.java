package io.annuario.workbook;

import java.util.Arrays;

/** Makes any text harmless in a cell. */
final class Text {

  /** Excel refuses a file with a longer text in a cell. */
  private static final int LONGEST = 32_767;

  private Text() {}

  /** The text without what XML cannot carry, each replaced by U+FFFD, and no longer than Excel allows. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(Text::carried).forEach(safe::appendCodePoint);
    if (safe.length() <= LONGEST) {
      return safe.toString();
    }
    int end = LONGEST - 1;
    return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Whether a spreadsheet could take the text for a formula once it is edited or saved as CSV. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
  }

  /** How wide its longest line is, in digits of the same font. */
  static int width(String text) {
    return text.lines().mapToInt(Text::widthOfLine).max().orElse(0);
  }

  private static int widthOfLine(String line) {
    // In Arial, capitals are about a quarter wider than digits; all else is no wider.
    long wide = line.chars().filter(c -> Character.isUpperCase(c) || "mw@%_+".indexOf(c) >= 0).count();
    return (int) Math.ceil(line.length() + wide / 4.0);
  }

  static int widthOfLongestWord(String text) {
    return Arrays.stream(text.split("\\s+")).mapToInt(Text::width).max().orElse(0);
  }

  private static int carried(int codePoint) {
    boolean allowed =
        codePoint == '\t'
            || codePoint == '\n'
            || codePoint == '\r'
            || (codePoint >= 0x20 && codePoint <= 0xD7FF)
            || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
            || codePoint >= 0x10000;
    return allowed ? codePoint : 0xFFFD;
  }
}
