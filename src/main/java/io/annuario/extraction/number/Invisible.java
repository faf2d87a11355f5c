package io.annuario.extraction.number;

import java.util.Locale;

/**
 * Characters that nobody sees: zero-width spaces and joiners, byte order marks, signs that turn the
 * direction of writing, controls.
 */
public final class Invisible {

  private Invisible() {}

  private static boolean isInvisible(int character) {
    if (character >= ' ' && character < 0xAD) {
      return character >= 0x7F && character != 0x85 && character != 0xA0 && character < 0xA0;
    }
    return switch (character) {
      // Fillers of Hangul, the combining joiner, variation selectors.
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x034F -> true;
      case '\t', '\n', 0x0B, '\f', '\r' -> false;
      default ->
          (character >= 0xFE00 && character <= 0xFE0F)
              || Character.getType(character) == Character.FORMAT
              || Character.getType(character) == Character.CONTROL;
    };
  }

  private static int first(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isInvisible(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  public static boolean isIn(String text) {
    return first(text) >= 0;
  }

  public static String without(String text) {
    if (first(text) < 0) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.chars().filter(one -> !isInvisible(one)).forEach(one -> seen.append((char) one));
    return seen.toString();
  }

  /** The first of them, as Unicode calls it: {@code U+200B ZERO WIDTH SPACE}. */
  static String named(String text) {
    int at = first(text);
    if (at < 0) {
      return "";
    }
    char character = text.charAt(at);
    return String.format(Locale.ROOT, "U+%04X %s", (int) character, Character.getName(character));
  }
}
