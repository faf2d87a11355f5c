package io.annuario.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.annuario.observation.SafeText;
import io.annuario.xml.XmlText;

/** Texts as the parts of a package carry them. */
final class Escaped {

  /** More than this no cell holds. */
  private static final int LONGEST = 32_000;

  private Escaped() {}

  /** A text within an element; what XML cannot carry is shown by its number. */
  static String text(String text) {
    String visible = SafeText.visible(text);
    String cut = visible.length() > LONGEST ? visible.substring(0, LONGEST) + "…" : visible;
    StringBuilder legal = new StringBuilder(cut.length());
    cut.codePoints().forEach(sign -> legal.appendCodePoint(isLegal(sign) ? sign : 0xFFFD));
    return new String(XmlText.escaped(legal.toString()), UTF_8);
  }

  /** A text as the value of an attribute in double quotes. */
  static String attribute(String text) {
    return text(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  /** What a value that was read as it is written means. */
  static String plain(String written) {
    if (written.indexOf('&') < 0) {
      return written;
    }
    StringBuilder plain = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      int end = written.charAt(at) == '&' ? written.indexOf(';', at) : -1;
      if (end < 0) {
        plain.append(written.charAt(at++));
      } else {
        plain.append(meant(written.substring(at + 1, end)));
        at = end + 1;
      }
    }
    return plain.toString();
  }

  private static String meant(String reference) {
    return switch (reference) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> numbered(reference);
    };
  }

  private static String numbered(String reference) {
    try {
      int sign =
          reference.startsWith("#x")
              ? Integer.parseInt(reference.substring(2), 16)
              : Integer.parseInt(reference.substring(1));
      return Character.toString(sign);
    } catch (IllegalArgumentException odd) {
      return "&" + reference + ";";
    }
  }

  private static boolean isLegal(int sign) {
    boolean isHalf = sign >= 0xD800 && sign <= 0xDFFF;
    boolean isNone = sign == 0xFFFE || sign == 0xFFFF;
    return sign == '\n' || sign == '\t' || (sign >= ' ' && !isHalf && !isNone);
  }
}
