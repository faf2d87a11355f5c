package io.annuario.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Texts as XML writes them. */
public final class XmlText {

  private XmlText() {}

  /**
   * The bytes of a text within an element, in UTF-8.
   *
   * @throws IllegalArgumentException when it has a character that XML cannot carry
   */
  public static byte[] escaped(String text) {
    StringBuilder escaped = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String reference = reference(text, i);
      if (reference != null) {
        escaped = escaped == null ? new StringBuilder(text.length() + 16) : escaped;
        escaped.append(text, done, i).append(reference);
        done = i + 1;
      }
    }
    String all = escaped == null ? text : escaped.append(text, done, text.length()).toString();
    return all.getBytes(UTF_8);
  }

  /** Whether programs would take spaces of the text for the layout of the document. */
  public static boolean hasSpaceToKeep(String text) {
    return !text.equals(text.strip()) || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0;
  }

  private static @Nullable String reference(String text, int at) {
    char character = text.charAt(at);
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      // A reader makes line feeds of those that stand as they are.
      case '\r' -> "&#13;";
      default -> {
        boolean plain = character >= ' ' && character < Character.MIN_SURROGATE;
        if (!plain && !XmlChars.isLegal(character) && !isPair(text, at)) {
          throw new IllegalArgumentException(
              "XML cannot carry the character " + Integer.toHexString(character));
        }
        yield null;
      }
    };
  }

  /** Whether a half of a character beyond the first plane has its other half beside it. */
  private static boolean isPair(String text, int at) {
    char half = text.charAt(at);
    return Character.isHighSurrogate(half)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(half)
            && at > 0
            && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
