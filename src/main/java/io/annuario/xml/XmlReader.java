package io.annuario.xml;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of XML being read. Entities and document types are never followed, depth and sizes are
 * bounded. Only local names are told: strict OOXML differs from transitional by its namespaces.
 *
 * @param <X> what is thrown when something is wrong with it
 */
public class XmlReader<X extends Exception> implements AutoCloseable {

  public static final int START = 1;
  public static final int END = 2;
  public static final int TEXT = 3;
  public static final int DONE = 4;

  private final XmlFaults<X> faults;
  private final XmlWindow<X> window;
  private final XmlTokens<X> tokens;
  private final XmlAttributes<X> attributes;
  private final XmlSpan value = new XmlSpan();
  private final XmlNames words = new XmlNames();
  private int events;

  /**
   * Begins to read.
   *
   * @param bytes the document, closed with this reader, also when it cannot be read at all
   * @param mostDepth how many elements may be open at once
   */
  public XmlReader(InputStream bytes, int mostDepth, XmlFaults<X> faults) throws X {
    this.faults = faults;
    this.window = new XmlWindow<>(utf8(bytes, faults), faults);
    this.tokens = new XmlTokens<>(window, mostDepth);
    this.attributes = tokens.attributes();
  }

  private static <X extends Exception> InputStream utf8(InputStream bytes, XmlFaults<X> faults)
      throws X {
    try {
      return XmlEncoding.utf8(bytes);
    } catch (IOException e) {
      X fault = faults.unreadable(e);
      try {
        bytes.close();
      } catch (IOException second) {
        fault.addSuppressed(second);
      }
      throw fault;
    }
  }

  /** The next event: {@link #START}, {@link #END}, {@link #TEXT} or {@link #DONE}. */
  public final int next() throws X {
    if ((++events & 0x3FFF) == 0) {
      faults.pause();
    }
    return tokens.next();
  }

  /** Moves to the next start of an element; false at the end. */
  public final boolean nextStart() throws X {
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
  public final boolean nextChild() throws X {
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
  public final void skip() throws X {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == START) {
        depth++;
      } else if (event == END) {
        depth--;
      }
    }
  }

  /** Reads what is left, so that the whole is known to be sound. */
  public final void toEnd() throws X {
    while (next() != DONE) {
      // Only its form matters.
    }
  }

  /** The local name of the element that has just started or ended. */
  public final String name() {
    return tokens.name().local();
  }

  /** The local name of that element if it is a single letter; or else a zero. */
  public final char letter() {
    return tokens.name().letter();
  }

  public final int attributes() {
    return attributes.count();
  }

  /** The local name of an attribute of the element that has just started. */
  public final String attributeName(int index) {
    return attributes.name(index).local();
  }

  /** The local name of an attribute if it is a single letter; or else a zero. */
  public final char attributeLetter(int index) {
    return attributes.name(index).letter();
  }

  /** The value of an attribute, as bytes. */
  public final XmlSpan attributeSpan(int index) throws X {
    attributes.locate(index, value);
    return value;
  }

  public final String attributeValue(int index) throws X {
    return string(attributeSpan(index));
  }

  /** The value of an attribute that has few of them: the same string each time. */
  public final String attributeWord(int index) throws X {
    attributes.locate(index, value);
    return words.of(value.bytes, value.from, value.to).text();
  }

  /** The value of an attribute by its local name, whatever its prefix. */
  public final @Nullable String attribute(String localName) throws X {
    for (int i = 0; i < attributes.count(); i++) {
      if (localName.equals(attributes.name(i).local())) {
        return attributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute of XML Schema's type boolean is true. */
  public final boolean isTrue(String localName) throws X {
    String value = attribute(localName);
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** The piece of text that has just been read, as bytes. */
  public final XmlSpan piece() {
    return tokens.text();
  }

  /** All the text within the element that has just started; moves past its end. */
  public final String text() throws X {
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

  /** The characters that some bytes of this document write. */
  public final String string(XmlSpan span) throws X {
    String string = span.string();
    if (string == null) {
      throw damaged();
    }
    return string;
  }

  /** What to throw when these words, though well-formed, cannot be. */
  public final X damaged() {
    return faults.notWellFormed();
  }

  @Override
  public final void close() {
    window.close();
  }
}
