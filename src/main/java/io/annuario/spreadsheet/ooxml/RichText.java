package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.FontLook;
import io.annuario.spreadsheet.cell.TextRuns;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads rich strings: their runs are joined, phonetic guides left out, and of their fonts it is
 * known what they raise, lower and cross out.
 */
final class RichText {

  private final XmlPart xml;
  private final Source source;
  private final StringBuilder text = new StringBuilder();
  private final TextRuns runs = new TextRuns();
  private int length;

  RichText(XmlPart xml, Source source) {
    this.xml = xml;
    this.source = source;
  }

  /** The text of the element that has just started; moves past its end. */
  CellValue.Text read() throws RefusedFile {
    text.setLength(0);
    length = 0;
    FontLook look = FontLook.PLAIN;
    int depth = 1;
    int inText = 0;
    while (depth > 0) {
      switch (xml.next()) {
        case XmlPart.START -> {
          if (xml.name().equals("rPh")) {
            xml.skip();
          } else if (xml.name().equals("rPr")) {
            look = look(xml);
          } else {
            depth++;
            inText = xml.name().equals("t") ? depth : inText;
          }
        }
        case XmlPart.END -> {
          if (inText == depth) {
            inText = 0;
            runs.add(unescaped(text.toString()), look);
            text.setLength(0);
            look = FontLook.PLAIN;
          }
          depth--;
        }
        case XmlPart.TEXT -> {
          if (inText > 0) {
            append();
          }
        }
        default -> {}
      }
    }
    return runs.text();
  }

  /** What the properties of the font that have just started do; moves past their end. */
  static FontLook look(XmlPart xml) throws RefusedFile {
    boolean struck = false;
    String script = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "strike" -> struck = isOn(xml.attribute("val"));
        case "vertAlign" -> script = Objects.requireNonNullElse(xml.attribute("val"), "");
        default -> {}
      }
      xml.skip();
    }
    return FontLook.of(struck, script.equals("superscript"), script.equals("subscript"));
  }

  private static boolean isOn(@Nullable String value) {
    return value == null || value.equals("1") || value.equals("true");
  }

  private void append() throws RefusedFile {
    String piece = xml.string(xml.piece());
    text.append(piece);
    length += piece.length();
    // An escaped character takes seven.
    if (length > 7L * source.limits().cellText()) {
      throw source.refusals().tooLarge(Limit.CELL_TEXT, source.limits().cellText(), length);
    }
  }

  /**
   * Undoes the escapes of characters that XML cannot hold: {@code _x000D_} is a carriage return,
   * {@code _x005F_} an underscore (ECMA-376 part 1, 22.4.2.4).
   */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      int code = at + 6 < text.length() && text.charAt(at + 6) == '_' ? hex(text, at + 2) : -1;
      if (code >= 0) {
        plain.append(text, from, at).append((char) code);
        from = at + 7;
      }
      at = text.indexOf("_x", code >= 0 ? from : at + 1);
    }
    return plain.append(text, from, text.length()).toString();
  }

  private static int hex(String text, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
