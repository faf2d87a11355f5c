package io.annuario.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * An XML part being read. Entities and document types are never followed, depth and sizes are
 * bounded, and whatever is wrong with the XML is a refusal that names the part. Only local names
 * are told: strict OOXML differs from transitional by its namespaces.
 */
final class XmlPart implements AutoCloseable {

  static final int START = 1;
  static final int END = 2;
  static final int TEXT = 3;
  static final int DONE = 4;

  private final Source source;
  private final XmlWindow window;
  private final XmlTokens tokens;
  private final XmlAttributes attributes;
  private final XmlSpan value = new XmlSpan();
  private final XmlNames words = new XmlNames();
  private int events;

  private XmlPart(Source source, XmlWindow window) {
    this.source = source;
    this.window = window;
    this.tokens = new XmlTokens(window, source.limits().xmlDepth());
    this.attributes = tokens.attributes();
  }

  /** A part that must be there. */
  static XmlPart open(ZipParts parts, String part) throws RefusedFile {
    Source source = parts.source();
    InputStream bytes = parts.open(part);
    try {
      return new XmlPart(source, new XmlWindow(source, part, XmlEncoding.utf8(bytes)));
    } catch (BoundedPart.Refused e) {
      throw e.refusal();
    } catch (IOException e) {
      throw source.refusals().damagedPart(part);
    }
  }

  /** The next event: {@link #START}, {@link #END}, {@link #TEXT} or {@link #DONE}. */
  int next() throws RefusedFile {
    if ((++events & 0x3FFF) == 0) {
      source.checkTime();
    }
    return tokens.next();
  }

  /** Moves to the next start of an element; false at the end of the part. */
  boolean nextStart() throws RefusedFile {
    while (true) {
      int event = next();
      if (event == START) {
        return true;
      }
      if (event == DONE) {
        return false;
      }
    }
  }

  /** Moves to the next child of the open element; false at the end of that element. */
  boolean nextChild() throws RefusedFile {
    while (true) {
      int event = next();
      if (event == START) {
        return true;
      }
      if (event == END || event == DONE) {
        return false;
      }
    }
  }

  /** Moves past the end of the element that has just started. */
  void skip() throws RefusedFile {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == START) {
        depth++;
      } else if (event == END) {
        depth--;
      }
    }
  }

  /** Reads what is left, so that the whole part is known to be sound. */
  void toEnd() throws RefusedFile {
    while (next() != DONE) {
      // Only its form matters.
    }
  }

  /** The local name of the element that has just started or ended. */
  String name() {
    return tokens.name().local();
  }

  /** The local name of that element if it is a single letter; or else a zero. */
  char letter() {
    return tokens.name().letter();
  }

  int attributes() {
    return attributes.count();
  }

  /** The local name of an attribute of the element that has just started. */
  String attributeName(int index) {
    return attributes.name(index).local();
  }

  /** The local name of an attribute if it is a single letter; or else a zero. */
  char attributeLetter(int index) {
    return attributes.name(index).letter();
  }

  /** The value of an attribute, as bytes. */
  XmlSpan attributeSpan(int index) throws RefusedFile {
    attributes.locate(index, value);
    return value;
  }

  String attributeValue(int index) throws RefusedFile {
    return string(attributeSpan(index));
  }

  /** The value of an attribute that has few of them: the same string each time. */
  String attributeWord(int index) throws RefusedFile {
    attributes.locate(index, value);
    return words.of(value.bytes, value.from, value.to).text();
  }

  /** The value of an attribute by its local name, whatever its prefix. */
  @Nullable String attribute(String localName) throws RefusedFile {
    for (int i = 0; i < attributes.count(); i++) {
      if (localName.equals(attributes.name(i).local())) {
        return attributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute of XML Schema's type boolean is true. */
  boolean isTrue(String localName) throws RefusedFile {
    String value = attribute(localName);
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** The piece of text that has just been read, as bytes. */
  XmlSpan piece() {
    return tokens.text();
  }

  /** All the text within the element that has just started; moves past its end. */
  String text() throws RefusedFile {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        default -> text.append(string(tokens.text()));
      }
    }
    return text.toString();
  }

  /** The characters that some bytes of this part write. */
  String string(XmlSpan span) throws RefusedFile {
    String string = span.string();
    if (string == null) {
      throw damaged();
    }
    return string;
  }

  RefusedFile damaged() {
    return window.damaged();
  }

  @Override
  public void close() {
    window.close();
  }
}
