package io.annuario.workbook;

import io.annuario.observation.Address;
import io.annuario.xml.XmlFaults;
import io.annuario.xml.XmlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a written workbook back without the library that wrote it: Data row by row, of all other
 * parts that they are XML, so that there is no program which cannot open them.
 */
final class DataReadBack {

  /** As deep as a worksheet may be; Data needs seven. */
  private static final int DEPTH = 32;

  private final ZipFile zip;

  private DataReadBack(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Counts, adds up and fingerprints all rows of Data and its continuations.
   *
   * @throws IOException when the file cannot be read, or has a part that is no XML
   */
  static DataSeal.Sum read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      DataReadBack back = new DataReadBack(zip);
      DataSeal seal = new DataSeal();
      List<String> ofData = back.parts();
      for (String part : ofData) {
        back.rows(part, seal);
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!ofData.contains(entry.getName())) {
          back.requireXml(entry.getName());
        }
      }
      return seal.sum();
    }
  }

  /** The parts of Data, in the order of the sheets. */
  private List<String> parts() throws IOException {
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

  private List<Map<String, String>> elements(String part, String name) throws IOException {
    List<Map<String, String>> elements = new ArrayList<>();
    try (XmlReader<IOException> xml = open(part)) {
      while (xml.nextStart()) {
        if (xml.name().equals(name)) {
          Map<String, String> attributes = new HashMap<>();
          for (int i = 0; i < xml.attributes(); i++) {
            attributes.put(xml.attributeName(i), xml.attributeValue(i));
          }
          elements.add(attributes);
        }
      }
    }
    return elements;
  }

  private void rows(String part, DataSeal seal) throws IOException {
    List<String> cells = new ArrayList<>(Collections.nCopies(DataSheet.COLUMNS.size(), ""));
    boolean header = true;
    int column = 0;
    try (XmlReader<IOException> xml = open(part)) {
      for (int event = xml.next(); event != XmlReader.DONE; event = xml.next()) {
        String name = event == XmlReader.TEXT ? "" : xml.name();
        if (event == XmlReader.START && name.equals("c")) {
          column = column(xml);
        } else if (event == XmlReader.START && (name.equals("v") || name.equals("t"))) {
          cells.set(column, Text.unescaped(xml.text()));
        } else if (event == XmlReader.END && name.equals("row")) {
          if (!header) {
            seal.add(cells);
          }
          header = false;
          Collections.fill(cells, "");
        }
      }
    }
  }

  private void requireXml(String part) throws IOException {
    try (XmlReader<IOException> xml = open(part)) {
      while (xml.next() != XmlReader.DONE) {
        for (int i = 0; i < xml.attributes(); i++) {
          xml.attributeValue(i);
        }
      }
    }
  }

  private static int column(XmlReader<IOException> xml) throws IOException {
    String address = xml.attribute("r");
    if (address == null) {
      throw xml.damaged();
    }
    return Address.parse(address).column();
  }

  private XmlReader<IOException> open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("The workbook has lost its part " + part);
    }
    return new XmlReader<>(zip.getInputStream(entry), DEPTH, new Faults(zip.getName(), part));
  }

  private record Faults(String file, String part) implements XmlFaults<IOException> {

    @Override
    public IOException notWellFormed() {
      return new IOException("Part " + part + " of the workbook is no XML: " + file);
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
      // What was just written is read to its end.
    }
  }
}
