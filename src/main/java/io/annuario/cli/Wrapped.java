package io.annuario.cli;

import java.util.ArrayList;
import java.util.List;

/** Texts in lines that are no wider than a screen, broken between words. */
final class Wrapped {

  /** As wide as a screen that nobody knows the width of. */
  static final int USUAL = 80;

  private Wrapped() {}

  /** A text after something that stands at the left, its further lines under its first. */
  static String beside(String left, String text, int width) {
    String indent = " ".repeat(left.length());
    return left + String.join("\n" + indent, lines(text, width - left.length()));
  }

  /** Lines of at most so many characters, unless a word is longer. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      } else if (!line.isEmpty() || !lines.isEmpty()) {
        line.append(line.isEmpty() ? "" : " ");
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
