package io.annuario.explanation;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a page that is HTML and well-formed XML at once, so that any reader of either can check
 * it. All texts pass through here: none of them becomes markup.
 */
final class Markup {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XMLStreamWriter xml;

  Markup(Writer target, String language) throws IOException {
    try {
      // The JDK's own writer: it closes an empty cell as HTML wants it, <td></td> and not <td/>.
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
      xml.writeDTD("<!DOCTYPE html>");
      xml.writeCharacters("\n");
      xml.writeStartElement("html");
      xml.writeDefaultNamespace(XHTML);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    attribute("lang", language);
  }

  Markup open(String element) throws IOException {
    try {
      xml.writeStartElement(element);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  /** An element without content, such as {@code meta}. */
  Markup empty(String element) throws IOException {
    try {
      xml.writeEmptyElement(element);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  /** Of the element just opened; an empty value is left out. */
  Markup attribute(String name, String value) throws IOException {
    try {
      if (!value.isEmpty()) {
        xml.writeAttribute(name, value);
      }
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  Markup text(String text) throws IOException {
    try {
      xml.writeCharacters(text);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  Markup close() throws IOException {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  /** An element that holds a text only. */
  Markup element(String element, String type, String text) throws IOException {
    return open(element).attribute("class", type).text(text).close();
  }

  Markup line() throws IOException {
    return text("\n");
  }

  void end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }
}
