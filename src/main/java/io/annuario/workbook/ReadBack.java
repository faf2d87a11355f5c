package io.annuario.workbook;

import io.annuario.observation.Sha256;
import io.annuario.xml.XmlFaults;
import io.annuario.xml.XmlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a written workbook back, every part of it, without the library that wrote it: each must be
 * well-formed and have the checksum that the file says, and Data what was meant to be in it.
 */
final class ReadBack {

  /** As deep as a part may be; Data needs seven. */
  private static final int DEPTH = 32;

  private final ZipFile zip;
  private final DataColumns columns;
  private final SortedMap<String, String> parts = new TreeMap<>();

  private ReadBack(ZipFile zip, DataColumns columns) {
    this.zip = zip;
    this.columns = columns;
  }

  /**
   * What was read.
   *
   * @param contentsSha256 of a line for each part, its SHA-256 and its name, in the order of the
   *     names
   */
  record Contained(DataSeal.Sum data, String contentsSha256) {}

  /**
   * Counts, adds up and fingerprints all rows of Data and its continuations.
   *
   * @throws IOException when the file or a part of it cannot be read
   */
  static Contained read(Path file, DataColumns columns) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new ReadBack(zip, columns).read();
    }
  }

  /** What is done with the XML of a part. */
  private interface Reading<T> {
    T of(XmlReader<IOException> xml) throws IOException;
  }

  private Contained read() throws IOException {
    DataReadBack data = new DataReadBack(reading(TextTable.PART, DataReadBack::texts), columns);
    List<String> dataParts = dataParts();
    for (String part : dataParts) {
      reading(part, data::rows);
    }
    for (ZipEntry part : Collections.list(zip.entries())) {
      if (!dataParts.contains(part.getName())) {
        reading(part.getName(), XmlReader::attributes);
      }
    }
    StringBuilder lines = new StringBuilder();
    parts.forEach((part, sha256) -> lines.append(sha256).append("  ").append(part).append('\n'));
    return new Contained(data.sum(), Sha256.of(lines.toString()));
  }

  /** The parts of Data, in the order of the sheets. */
  private List<String> dataParts() throws IOException {
    Map<String, String> targets = new HashMap<>();
    elements("xl/_rels/workbook.xml.rels", "Relationship")
        .forEach(one -> targets.put(one.getOrDefault("Id", ""), one.getOrDefault("Target", "")));
    List<String> parts = new ArrayList<>();
    for (Map<String, String> sheet : elements("xl/workbook.xml", "sheet")) {
      String name = sheet.getOrDefault("name", "");
      if (Tab.DATA.isName(name)) {
        parts.add("xl/" + targets.get(sheet.get("id")));
      }
    }
    return parts;
  }

  private List<Map<String, String>> elements(String part, String name) throws IOException {
    return reading(
        part,
        xml -> {
          List<Map<String, String>> elements = new ArrayList<>();
          while (xml.nextStart()) {
            if (xml.name().equals(name)) {
              Map<String, String> attributes = new LinkedHashMap<>();
              for (int i = 0; i < xml.attributes(); i++) {
                attributes.put(xml.attributeName(i), xml.attributeValue(i));
              }
              elements.add(attributes);
            }
          }
          return elements;
        });
  }

  /** Reads a part to its end, whatever of it is wanted. */
  private <T> T reading(String part, Reading<T> reading) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new IOException("The workbook has lost its part " + part);
    }
    Faults faults = new Faults(zip.getName(), part);
    Sha256 sha256 = new Sha256();
    CheckedInputStream bytes =
        new CheckedInputStream(sha256.from(zip.getInputStream(entry)), new CRC32());
    try (XmlReader<IOException> xml = new XmlReader<>(bytes, DEPTH, faults)) {
      T read = reading.of(xml);
      xml.toEnd();
      if (bytes.getChecksum().getValue() != entry.getCrc()) {
        throw faults.notWellFormed();
      }
      parts.put(part, sha256.hex());
      return read;
    }
  }

  private record Faults(String file, String part) implements XmlFaults<IOException> {

    @Override
    public IOException notWellFormed() {
      return new IOException("Part " + part + " of the workbook is damaged: " + file);
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
