package io.annuario.extraction;

import io.annuario.observation.Address;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a drawn sheet as an OpenDocument spreadsheet, cell by cell, merged ones included. */
final class DrawnOds {

  private static final String HEAD =
      """
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>\
      """;

  private DrawnOds() {}

  /**
   * @param widths how many columns the cells span that are merged with those at their right
   */
  static Path write(Path file, String name, Object[][] rows, Map<Address, Integer> widths)
      throws IOException {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<table:table table:name=\"").append(escaped(name)).append("\">");
    for (int row = 0; row < rows.length; row++) {
      xml.append("<table:table-row>");
      int covered = 0;
      for (int column = 0; column < rows[row].length; column++) {
        int width = widths.getOrDefault(new Address(row, column), 1);
        if (covered > 0) {
          xml.append("<table:covered-table-cell/>");
          covered--;
        } else {
          cell(xml, rows[row][column], width);
          covered = width - 1;
        }
      }
      xml.append("</table:table-row>");
    }
    xml.append("</table:table></office:spreadsheet></office:body></office:document-content>");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(
          "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static void cell(StringBuilder xml, Object value, int width) {
    xml.append("<table:table-cell");
    if (width > 1) {
      xml.append(" table:number-columns-spanned=\"").append(width).append('"');
      xml.append(" table:number-rows-spanned=\"1\"");
    }
    if (value instanceof Number number) {
      xml.append(" office:value-type=\"float\" office:value=\"").append(number).append('"');
    } else if (value != null) {
      xml.append(" office:value-type=\"string\"");
    }
    xml.append('>');
    if (value != null) {
      xml.append("<text:p>").append(escaped(value.toString())).append("</text:p>");
    }
    xml.append("</table:table-cell>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
