package io.annuario.workbook;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Makes any text harmless in a cell. */
final class Text {

  /** Excel refuses a file with a longer text in a cell. */
  private static final int LONGEST = 32_767;

  /**
   * What a spreadsheet program would read as one character by its number (ECMA-376 part 1,
   * 22.4.2.4): its first sign is written by the number of the underscore.
   */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Text() {}

  /**
   * The text without what XML cannot carry, each replaced by U+FFFD, and no longer than Excel
   * allows.
   */
  static String safe(String text) {
    if (text.length() <= LONGEST && isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(Text::carried).forEach(safe::appendCodePoint);
    return shortened(safe.toString(), LONGEST);
  }

  /** A text that ends with an ellipsis where it would be too long. */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** A text as the file writes it, so that programs show it as it is. */
  static String escaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
  }

  /** What programs show of a text that was escaped. */
  static String unescaped(String text) {
    return text.replace("_x005F_", "_");
  }

  /** How wide its longest line is, in digits of the same font. */
  static int width(String text) {
    return text.indexOf('\n') < 0
        ? widthOfLine(text)
        : text.lines().mapToInt(Text::widthOfLine).max().orElse(0);
  }

  private static int widthOfLine(String line) {
    int wide = 0;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      wide += Character.isUpperCase(character) || "mw@%_+".indexOf(character) >= 0 ? 1 : 0;
    }
    // In Arial, these are about a quarter wider than digits; all else is no wider.
    return line.length() + (wide + 3) / 4;
  }

  static int widthOfLongestWord(String text) {
    return Arrays.stream(text.split("\\s+")).mapToInt(Text::width).max().orElse(0);
  }

  /** Spares almost every text the way through its code points: Data has millions of them. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
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
