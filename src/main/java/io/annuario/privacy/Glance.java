package io.annuario.privacy;

import java.util.Locale;

/**
 * What a look at a text's characters tells, so that no pattern is tried where it cannot match: most
 * texts of a return are short labels, and notes may be a hundred thousand.
 */
record Glance(
    String text, String lower, int letters, int digits, int capitals, int dots, int colons) {

  static Glance at(String text) {
    int letters = 0;
    int digits = 0;
    int capitals = 0;
    int dots = 0;
    int colons = 0;
    for (int at = 0; at < text.length(); at++) {
      char one = text.charAt(at);
      letters += Character.isLetter(one) ? 1 : 0;
      capitals += Character.isUpperCase(one) ? 1 : 0;
      digits += Character.isDigit(one) ? 1 : 0;
      dots += one == '.' ? 1 : 0;
      colons += one == ':' ? 1 : 0;
    }
    return new Glance(text, text.toLowerCase(Locale.ROOT), letters, digits, capitals, dots, colons);
  }

  /** Whether one of some small letters stands in the text, in whatever case. */
  boolean has(String... words) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a position is not within a word or a number. */
  static boolean begins(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
