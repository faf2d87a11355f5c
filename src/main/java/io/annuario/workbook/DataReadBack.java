package io.annuario.workbook;

import io.annuario.observation.Address;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads Data back from a written workbook, row by row, without the library that wrote it. */
final class DataReadBack {

  private final ZipFile zip;
  private final XMLInputFactory xml;

  private DataReadBack(ZipFile zip) {
    this.zip = zip;
    this.xml = XMLInputFactory.newInstance();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /**
   * Counts, adds up and fingerprints all rows of Data and its continuations.
   *
   * @throws IOException when the file cannot be read
   */
  static DataSeal.Sum read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      DataReadBack back = new DataReadBack(zip);
      DataSeal tally = new DataSeal();
      for (String part : back.parts()) {
        back.rows(part, tally);
      }
      return tally.sum();
    } catch (XMLStreamException e) {
      throw new IOException("The workbook cannot be read back: " + file.getFileName(), e);
    }
  }

  /** The parts of Data, in the order of the sheets. */
  private List<String> parts() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    elements("xl/_rels/workbook.xml.rels", "Relationship")
        .forEach(one -> targets.put(one.getOrDefault("Id", ""), one.getOrDefault("Target", "")));
    List<String> parts = new ArrayList<>();
    for (Map<String, String> sheet : elements("xl/workbook.xml", "sheet")) {
      String name = sheet.getOrDefault("name", "");
      if (name.equals(DataSheet.NAME) || name.startsWith(DataSheet.NAME + " (")) {
        parts.add("xl/" + targets.get(sheet.get("id")));
      }
    }
    return parts;
  }

  private List<Map<String, String>> elements(String part, String name)
      throws IOException, XMLStreamException {
    List<Map<String, String>> elements = new ArrayList<>();
    try (InputStream in = open(part)) {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals(name)) {
          Map<String, String> attributes = new HashMap<>();
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
          }
          elements.add(attributes);
        }
      }
    }
    return elements;
  }

  private void rows(String part, DataSeal tally) throws IOException, XMLStreamException {
    List<String> cells = new ArrayList<>(Collections.nCopies(DataSheet.COLUMNS.size(), ""));
    boolean header = true;
    int column = 0;
    try (InputStream in = open(part)) {
      XMLStreamReader reader = xml.createXMLStreamReader(in);
      while (reader.hasNext()) {
        int event = reader.next();
        String name = reader.hasName() ? reader.getLocalName() : "";
        if (event == XMLStreamConstants.START_ELEMENT && name.equals("c")) {
          column = Address.parse(reader.getAttributeValue(null, "r")).column();
        } else if (event == XMLStreamConstants.START_ELEMENT
            && (name.equals("v") || name.equals("t"))) {
          cells.set(column, reader.getElementText());
        } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("row")) {
          if (!header) {
            tally.add(cells);
          }
          header = false;
          Collections.fill(cells, "");
        }
      }
    }
  }

  private InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("The workbook has lost its part " + part);
    }
    return zip.getInputStream(entry);
  }
}
