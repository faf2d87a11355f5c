package io.annuario.spreadsheet.ods;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.xml.WholeNumber;
import org.jspecify.annotations.Nullable;

/** The paragraphs of an OpenDocument cell, without links and fonts, and its comment. */
final class OdsText {

  private final XmlPart xml;
  private final Source source;
  private final String sheet;
  private @Nullable String text;
  private @Nullable String comment;

  OdsText(XmlPart xml, Source source, String sheet) {
    this.xml = xml;
    this.source = source;
    this.sheet = sheet;
  }

  /** Reads the cell that has just started; moves past its end. */
  void read() throws RefusedFile {
    text = null;
    comment = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "p", "h" -> text = joined(text, paragraph());
        case "annotation" -> readComment();
        default -> xml.skip();
      }
    }
  }

  /** The paragraphs, one a line; null when there are none. */
  @Nullable String text() {
    return text;
  }

  @Nullable String comment() {
    return comment;
  }

  private void readComment() throws RefusedFile {
    comment = "";
    String found = null;
    while (xml.nextChild()) {
      if (xml.name().equals("p")) {
        found = joined(found, paragraph());
      } else {
        xml.skip();
      }
    }
    comment = found == null ? "" : found;
  }

  private static String joined(@Nullable String before, String paragraph) {
    return before == null ? paragraph : before + "\n" + paragraph;
  }

  private String paragraph() throws RefusedFile {
    StringBuilder words = new StringBuilder();
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
          }
        }
        case XmlPart.END -> depth--;
        case XmlPart.TEXT -> words.append(xml.string(xml.piece()));
        default -> {}
      }
      check(words.length());
    }
    return words.toString();
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
