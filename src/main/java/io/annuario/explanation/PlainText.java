package io.annuario.explanation;

/**
 * Texts of a file, made safe to show. They are somebody else's: control characters could rewrite a
 * terminal or end a page, marks of writing direction could make a text read as another.
 */
final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /** On one line, without what cannot be seen. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(PlainText::visible).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Likewise, cut to a number of characters with a sign that it was. */
  static String cut(String text, int most) {
    String plain = of(text.length() <= most ? text : text.substring(0, most));
    return text.length() <= most ? plain : plain + "…";
  }

  private static int visible(int character) {
    if (Character.isWhitespace(character)) {
      return ' ';
    }
    boolean isUnseen =
        switch (Character.getType(character)) {
          case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED ->
              true;
          default -> false;
        };
    return isUnseen ? REPLACEMENT : character;
  }
}
