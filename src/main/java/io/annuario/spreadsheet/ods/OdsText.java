package io.annuario.spreadsheet.ods;

import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.FontLook;
import io.annuario.spreadsheet.cell.TextRuns;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.xml.WholeNumber;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of an OpenDocument cell, without links, and its comment; of fonts it is known what
 * they raise, lower and cross out.
 */
final class OdsText {

  private final XmlPart xml;
  private final Source source;
  private final String sheet;
  private final OdsFonts fonts;
  private final TextRuns runs = new TextRuns();
  private final Deque<FontLook> looks = new ArrayDeque<>();
  private CellValue.@Nullable Text text;
  private @Nullable String comment;

  OdsText(XmlPart xml, Source source, String sheet, OdsFonts fonts) {
    this.xml = xml;
    this.source = source;
    this.sheet = sheet;
    this.fonts = fonts;
  }

  /** Reads the cell that has just started; moves past its end. */
  void read() throws RefusedFile {
    text = null;
    comment = null;
    boolean any = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "p", "h" -> any = paragraph(runs, any);
        case "annotation" -> readComment();
        default -> xml.skip();
      }
    }
    text = any ? runs.text() : null;
  }

  /** The paragraphs, one a line; null when there are none. */
  CellValue.@Nullable Text text() {
    return text;
  }

  @Nullable String comment() {
    return comment;
  }

  private void readComment() throws RefusedFile {
    TextRuns words = new TextRuns();
    boolean any = false;
    while (xml.nextChild()) {
      if (xml.name().equals("p")) {
        any = paragraph(words, any);
      } else {
        xml.skip();
      }
    }
    comment = words.text().value();
  }

  /**
   * @param isNext whether another stands before it
   * @return that there is one now
   */
  private boolean paragraph(TextRuns into, boolean isNext) throws RefusedFile {
    StringBuilder words = new StringBuilder(isNext ? "\n" : "");
    FontLook look = FontLook.PLAIN;
    looks.clear();
    int length = 0;
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XmlPart.START -> {
          switch (xml.name()) {
            case "s" -> words.append(" ".repeat(spaces()));
            case "tab" -> words.append('\t');
            case "line-break" -> words.append('\n');
            default -> {}
          }
          if (xml.name().equals("ruby-text") || xml.name().equals("annotation")) {
            xml.skip();
          } else {
            depth++;
            looks.push(look);
            FontLook own =
                xml.name().equals("span")
                    ? fonts.ofSpans(xml.attribute("style-name"))
                    : FontLook.PLAIN;
            if (own != FontLook.PLAIN && own != look) {
              length += flush(words, into, look);
              look = own;
            }
          }
        }
        case XmlPart.END -> {
          depth--;
          FontLook outer = looks.isEmpty() ? FontLook.PLAIN : looks.pop();
          if (outer != look || depth == 0) {
            length += flush(words, into, look);
            look = outer;
          }
        }
        case XmlPart.TEXT -> words.append(xml.string(xml.piece()));
        default -> {}
      }
      check(length + words.length());
    }
    return true;
  }

  private static int flush(StringBuilder words, TextRuns into, FontLook look) {
    int length = words.length();
    into.add(words.toString(), look);
    words.setLength(0);
    return length;
  }

  /** Runs of spaces are counted; no cell holds more than its limit of characters. */
  private int spaces() throws RefusedFile {
    return Math.min(
        source.limits().cellText() + 1, Math.max(1, WholeNumber.of(xml.attribute("c"), 1)));
  }

  private void check(int length) throws RefusedFile {
    int most = source.limits().cellText();
    if (length > most) {
      throw source.refusals().tooLarge(sheet, Limit.CELL_TEXT, most, length);
    }
  }
}
