package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.ZipFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small .xlsb written record by record, as [MS-XLSB] describes them: no library writes any. */
public final class XlsbFixture {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private XlsbFixture() {}

  /** A sheet, Dati, with a cell of most kinds; its second column and second row are hidden. */
  public static Path write(Path path) throws IOException {
    try (OutputStream file = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      put(
          zip,
          "[Content_Types].xml",
          text(
              "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                  + "<Default Extension='bin' ContentType="
                  + "'application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>"));
      put(
          zip,
          "_rels/.rels",
          relationships(relationship("rId1", "officeDocument", "xl/workbook.bin")));
      put(
          zip,
          "xl/_rels/workbook.bin.rels",
          relationships(
              relationship("rId1", "worksheet", "worksheets/sheet1.bin"),
              relationship("rId2", "externalLink", "externalLinks/externalLink1.bin")));
      put(zip, "xl/externalLinks/externalLink1.bin", otherBook());
      put(zip, "xl/workbook.bin", workbook());
      put(zip, "xl/worksheets/sheet1.bin", sheet());
    }
    return path;
  }

  /**
   * A sheet, Dati: 120 with a raised 1 in a shared text, 7 in a cell that is crossed out, a text
   * with a crossed-out part in the cell itself, a lowered 2 in a cell of its own.
   */
  public static Path writeFonts(Path path) throws IOException {
    write(path);
    byte[] styles =
        new XlsbFixture()
            .record(XlsbRecords.FONT, font(0, 0))
            .record(XlsbRecords.FONT, font(0, 1))
            .record(XlsbRecords.FONT, font(8, 0))
            .record(XlsbRecords.FONT, font(0, 2))
            .record(XlsbRecords.CELL_STYLES, ints(3))
            .record(XlsbRecords.STYLE, shorts(0xFFFF, 0, 0))
            .record(XlsbRecords.STYLE, shorts(0xFFFF, 0, 2))
            .record(XlsbRecords.STYLE, shorts(0xFFFF, 0, 3))
            .record(XlsbRecords.CELL_STYLES_END)
            .out
            .toByteArray();
    byte[] texts =
        new XlsbFixture()
            .record(XlsbRecords.TEXT_ITEM, bytes(1), wide("1201"), ints(1), shorts(3, 1))
            .out
            .toByteArray();
    byte[] cells =
        new XlsbFixture()
            .record(XlsbRecords.SHEET_DATA)
            .record(XlsbRecords.ROW, ints(0, 0), bytes(0, 1, 0, 0, 0))
            .record(XlsbRecords.SHARED_TEXT, ints(0, 0, 0))
            .record(XlsbRecords.REAL, ints(1, 1), real(7))
            .record(
                XlsbRecords.RICH_TEXT,
                ints(2, 0),
                bytes(1),
                wide("Lazio Roma"),
                ints(1),
                shorts(5, 2))
            .record(XlsbRecords.REAL, ints(3, 2), real(2))
            .record(XlsbRecords.SHEET_DATA_END)
            .out
            .toByteArray();
    try (FileSystem zip = FileSystems.newFileSystem(path)) {
      Files.write(
          zip.getPath("xl/_rels/workbook.bin.rels"),
          relationships(
              relationship("rId1", "worksheet", "worksheets/sheet1.bin"),
              relationship("rId3", "styles", "styles.bin"),
              relationship("rId4", "sharedStrings", "sharedStrings.bin")));
      Files.write(zip.getPath("xl/styles.bin"), styles);
      Files.write(zip.getPath("xl/sharedStrings.bin"), texts);
      Files.write(zip.getPath("xl/worksheets/sheet1.bin"), cells);
    }
    return path;
  }

  /** Height, what it does, weight, and whether it is raised (1) or lowered (2). */
  private static byte[] font(int flags, int script) {
    return shorts(220, flags, 400, script);
  }

  private static byte[] shorts(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      buffer.putShort((short) value);
    }
    return buffer.array();
  }

  private static byte[] workbook() {
    return new XlsbFixture()
        .record(XlsbRecords.SHEET, ints(0, 1), wide("rId1"), wide("Dati"))
        .record(XlsbRecords.THIS_BOOK)
        .record(XlsbRecords.OTHER_BOOK, wide("rId2"))
        .record(XlsbRecords.TARGETS, ints(2, 0, 0, 0, 1, 1, 1))
        .record(XlsbRecords.NAME, ints(0), bytes(0), ints(-1), wide("Totale"))
        .out
        .toByteArray();
  }

  private static byte[] otherBook() {
    return new XlsbFixture()
        .record(XlsbRecords.SHEETS_OF_BOOK, ints(2), wide("Primo"), wide("Altri dati"))
        .out
        .toByteArray();
  }

  /** {@code B1*2+Totale-SUM(Dati!$A$1:C2)}. */
  private static byte[] inside() {
    return formula(
        bytes(0x44),
        ints(0),
        bytes(1, 0xC0, 0x1E, 2, 0, 0x05, 0x43),
        ints(1),
        bytes(0x03),
        bytes(0x3B, 0, 0),
        ints(0, 1),
        bytes(0, 0, 2, 0xC0),
        bytes(0x19, 0x10, 0, 0, 0x04));
  }

  /** {@code B1&'[1]Altri dati'!$C$3}. */
  private static byte[] outside() {
    return formula(bytes(0x44), ints(0), bytes(1, 0xC0, 0x5A, 1, 0), ints(2), bytes(2, 0, 0x08));
  }

  private static byte[] formula(byte[]... fields) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] field : fields) {
      all.writeBytes(field);
    }
    return counted(all.toByteArray());
  }

  /** The flags of a formula and the length of its tokens stand before them. */
  private static byte[] counted(byte[] tokens) {
    return ByteBuffer.allocate(tokens.length + 10)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0)
        .putInt(tokens.length)
        .put(tokens)
        .putInt(0)
        .array();
  }

  private static byte[] sheet() {
    return new XlsbFixture()
        .record(XlsbRecords.COLUMNS, ints(1, 1, 2304, 0), bytes(1, 0))
        .record(XlsbRecords.SHEET_DATA)
        .record(XlsbRecords.ROW, ints(0, 0), bytes(0, 1, 0, 0, 0))
        .record(XlsbRecords.TEXT, ints(0, 0), wide("Forlì"))
        .record(XlsbRecords.REAL, ints(1, 0), real(1234.6))
        .record(XlsbRecords.RK, ints(2, 0, 12345 << 2 | 3))
        .record(XlsbRecords.TRUTH, ints(3, 0), bytes(1))
        .record(XlsbRecords.ERROR, ints(4, 0), bytes(0x2A))
        .record(XlsbRecords.BLANK, ints(5, 0))
        .record(XlsbRecords.ROW, ints(1, 0), bytes(0, 1, 0, 0x10, 0))
        .record(XlsbRecords.FORMULA_NUMBER, ints(0, 0), real(0.1 + 0.2), inside())
        .record(XlsbRecords.FORMULA_TEXT, ints(1, 0), wide("ab"), outside())
        .record(XlsbRecords.FORMULA_TRUTH, ints(2, 0), bytes(1, 0, 0))
        .record(XlsbRecords.SHEET_DATA_END)
        .record(XlsbRecords.MERGED, ints(2, 3, 0, 1))
        .out
        .toByteArray();
  }

  private XlsbFixture record(int kind, byte[]... fields) {
    int size = 0;
    for (byte[] field : fields) {
      size += field.length;
    }
    if (kind < 0x80) {
      out.write(kind);
    } else {
      out.write((kind & 0x7F) | 0x80);
      out.write(kind >> 7);
    }
    out.write(size);
    for (byte[] field : fields) {
      out.writeBytes(field);
    }
    return this;
  }

  private static byte[] ints(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      buffer.putInt(value);
    }
    return buffer.array();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] real(double value) {
    return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value).array();
  }

  private static byte[] wide(String value) {
    byte[] chars = value.getBytes(StandardCharsets.UTF_16LE);
    return ByteBuffer.allocate(4 + chars.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(value.length())
        .put(chars)
        .array();
  }

  private static String relationship(String id, String kind, String target) {
    return String.format(
        Locale.ROOT,
        "<Relationship Id='%s' Target='%s' Type='http://schemas.openxmlformats.org/%s'/>",
        id,
        target,
        "officeDocument/2006/relationships/" + kind);
  }

  private static byte[] relationships(String... entries) {
    return text(ZipFixture.relationships(String.join("", entries)));
  }

  private static byte[] text(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String part, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    zip.write(content);
  }
}
