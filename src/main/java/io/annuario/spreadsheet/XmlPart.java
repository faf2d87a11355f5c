package io.annuario.spreadsheet;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * An XML part being read. Entities and document types are never followed, depth and sizes are
 * bounded, and whatever is wrong with the XML is a refusal that names the part.
 */
final class XmlPart implements AutoCloseable {

  private final Source source;
  private final String part;
  private final InputStream bytes;
  private final XMLStreamReader reader;
  private int events;

  private XmlPart(Source source, String part, InputStream bytes, XMLStreamReader reader) {
    this.source = source;
    this.part = part;
    this.bytes = bytes;
    this.reader = reader;
  }

  /** A part that must be there. */
  static XmlPart open(ZipParts parts, String part) throws RefusedFile {
    return open(parts.source(), part, parts.open(part));
  }

  static XmlPart open(Source source, String part, InputStream bytes) throws RefusedFile {
    try {
      return new XmlPart(
          source, part, bytes, factory(source.limits()).createXMLStreamReader(bytes));
    } catch (XMLStreamException e) {
      close(bytes);
      throw refusal(source, part, e);
    }
  }

  /** Woodstox by name: whatever other StAX parser is on the class path must not be picked up. */
  private static WstxInputFactory factory(Limits limits) {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Only local names are compared: strict OOXML differs from transitional by its namespaces.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 16 * 1024);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.xmlDepth());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 500);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 20);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 16 << 20);
    return factory;
  }

  /** The next event of {@link XMLStreamConstants}. */
  int next() throws RefusedFile {
    try {
      if ((++events & 0x3FFF) == 0) {
        source.checkTime();
      }
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw source.refusals().documentType(part);
      }
      return event;
    } catch (XMLStreamException e) {
      throw refusal(source, part, e);
    } catch (NoSuchElementException e) {
      throw source.refusals().damagedPart(part);
    }
  }

  /** Moves to the next start of an element; false at the end of the part. */
  boolean nextStart() throws RefusedFile {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Moves to the next child of the open element; false at the end of that element. */
  boolean nextChild() throws RefusedFile {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Moves past the end of the element that has just started. */
  void skip() throws RefusedFile {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The local name of the element that has just started or ended. */
  String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute by its local name, whatever its prefix. */
  @Nullable String attribute(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (localName.equals(reader.getAttributeLocalName(i))) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute of XML Schema's type boolean is true. */
  boolean isTrue(String localName) {
    String value = attribute(localName);
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** The parser itself, for the loops where every call counts. */
  XMLStreamReader reader() {
    return reader;
  }

  /** All the text within the element that has just started; moves past its end. */
  String text() throws RefusedFile {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        default -> {}
      }
    }
    return text.toString();
  }

  RefusedFile damaged() {
    return source.refusals().damagedPart(part);
  }

  @Override
  public void close() {
    close(bytes);
  }

  private static void close(InputStream bytes) {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RefusedFile refusal(Source source, String part, XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BoundedPart.Refused refused) {
        return refused.refusal();
      }
    }
    return source.refusals().damagedPart(part);
  }
}
