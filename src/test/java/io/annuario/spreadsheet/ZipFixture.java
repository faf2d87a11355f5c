package io.annuario.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip containers written part by part, for what no library would write. */
public final class ZipFixture {

  private final Map<String, String> parts = new LinkedHashMap<>();

  private ZipFixture() {}

  static ZipFixture empty() {
    return new ZipFixture();
  }

  /** An .xlsx with one sheet, Dati, whose rows are given as XML. */
  static ZipFixture xlsx(String rows) {
    return new ZipFixture()
        .with(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>\
            """)
        .with(
            "_rels/.rels",
            relationships(
                "<Relationship Id='rId1'"
                    + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                    + " Target='xl/workbook.xml'/>"))
        .with(
            "xl/workbook.xml",
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Dati" sheetId="1" r:id="rId1"/></sheets></workbook>\
            """)
        .with(
            "xl/_rels/workbook.xml.rels",
            relationships(
                "<Relationship Id='rId1'"
                    + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'"
                    + " Target='worksheets/sheet1.xml'/><Relationship Id='rId2'"
                    + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings'"
                    + " Target='sharedStrings.xml'/><Relationship Id='rId3'"
                    + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles'"
                    + " Target='styles.xml'/>"))
        .with("xl/worksheets/sheet1.xml", sheet("<sheetData>" + rows + "</sheetData>"));
  }

  /** An .ods whose tables are given as XML. */
  static ZipFixture ods(String styles, String tables) {
    return new ZipFixture()
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with(
            "content.xml",
            String.format(
                Locale.ROOT,
                """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
                <office:automatic-styles>%s</office:automatic-styles>
                <office:body><office:spreadsheet>%s</office:spreadsheet></office:body>
                </office:document-content>\
                """,
                styles,
                tables));
  }

  static String sheet(String content) {
    return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
        + content
        + "</worksheet>";
  }

  public static String relationships(String entries) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + entries
        + "</Relationships>";
  }

  ZipFixture with(String part, String content) {
    parts.put(part, content);
    return this;
  }

  ZipFixture without(String part) {
    parts.remove(part);
    return this;
  }

  Path write(Path path) throws IOException {
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return path;
  }
}
