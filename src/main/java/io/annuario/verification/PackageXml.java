package io.annuario.verification;

import io.annuario.xml.XmlFaults;
import io.annuario.xml.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Small parts of a package that may come from anywhere; of a part that is not there, nothing. */
record PackageXml(ZipFile zip) {

  /** Far more than such parts take; what is more is not read. */
  private static final int MOST_BYTES = 16 << 20;

  private static final int DEPTH = 64;

  /** An element: its name, its attributes and, if it has nothing else, its text. */
  record Element(String name, Map<String, String> attributes, String text) {

    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }
  }

  /** The elements of these names, in the order of the part. */
  List<Element> elements(String part, String... names) throws IOException {
    List<Element> elements = new ArrayList<>();
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return elements;
    }
    List<String> wanted = List.of(names);
    try (InputStream bytes = zip.getInputStream(entry);
        XmlReader<IOException> xml =
            new XmlReader<>(
                new ByteArrayInputStream(bytes.readNBytes(MOST_BYTES)), DEPTH, new Faults(part))) {
      while (xml.nextStart()) {
        if (wanted.contains(xml.name())) {
          Map<String, String> attributes = new HashMap<>();
          for (int i = 0; i < xml.attributes(); i++) {
            attributes.put(xml.attributeName(i), xml.attributeValue(i));
          }
          String name = xml.name();
          elements.add(new Element(name, attributes, hasText(name) ? xml.text() : ""));
        }
      }
    }
    return elements;
  }

  /** Of the parts that are read here only properties have texts that anybody asks for. */
  private static boolean hasText(String name) {
    return name.equals("title") || name.equals("language") || name.equals("lpwstr");
  }

  private record Faults(String part) implements XmlFaults<IOException> {
    @Override
    public IOException notWellFormed() {
      return new IOException(part + " is no well-formed XML");
    }

    @Override
    public IOException documentType() {
      return notWellFormed();
    }

    @Override
    public IOException unreadable(IOException cause) {
      return cause;
    }

    @Override
    public void pause() {
      // They are short.
    }
  }
}
