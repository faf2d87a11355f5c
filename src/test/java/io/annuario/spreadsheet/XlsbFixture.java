package io.annuario.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small .xlsb written record by record, as [MS-XLSB] describes them: no library writes any. */
final class XlsbFixture {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private XlsbFixture() {}

  /** A sheet, Dati, with a cell of most kinds; its second column and second row are hidden. */
  static Path write(Path path) throws IOException {
    try (OutputStream file = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      put(
          zip,
          "[Content_Types].xml",
          text(
              "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                  + "<Default Extension='bin' ContentType="
                  + "'application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>"));
      put(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.bin"));
      put(zip, "xl/_rels/workbook.bin.rels", relationship("worksheet", "worksheets/sheet1.bin"));
      put(zip, "xl/workbook.bin", workbook());
      put(zip, "xl/worksheets/sheet1.bin", sheet());
    }
    return path;
  }

  private static byte[] workbook() {
    return new XlsbFixture()
        .record(XlsbRecords.SHEET, ints(0, 1), wide("rId1"), wide("Dati"))
        .out
        .toByteArray();
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
        .record(XlsbRecords.FORMULA_NUMBER, ints(0, 0), real(0.1 + 0.2), bytes(0, 0))
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

  private static byte[] relationship(String kind, String target) {
    return text(
        ZipFixture.relationships(
            "<Relationship Id='rId1' Target='%s' Type='http://schemas.openxmlformats.org/%s'/>"
                .formatted(target, "officeDocument/2006/relationships/" + kind)));
  }

  private static byte[] text(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String part, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(part));
    zip.write(content);
  }
}
