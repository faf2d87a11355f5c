package io.annuario.inputs;

import io.annuario.observation.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Saves pages as .ods: the few parts of OpenDocument 1.3 that a table needs, written by hand. */
final class OdsFiles {

  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
      manifest:version="1.3">
       <manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
      manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
       <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;

  private static final String OPENING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
      xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3">
      <office:automatic-styles>
       <number:number-style style:name="N1">\
      <number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
       <style:style style:name="PLAIN" style:family="table-cell"/>
       <style:style style:name="COUNT" style:family="table-cell" style:data-style-name="N1"/>
       <style:style style:name="BOLD" style:family="table-cell">\
      <style:text-properties fo:font-weight="bold"/></style:style>
       <style:style style:name="INDENTED" style:family="table-cell">\
      <style:paragraph-properties fo:margin-left="0.4cm"/></style:style>
      </office:automatic-styles>
      <office:body><office:spreadsheet>
      """;

  private static final String CLOSING =
      "</office:spreadsheet></office:body></office:document-content>\n";

  private OdsFiles() {}

  static byte[] ods(List<Page> pages) {
    StringBuilder content = new StringBuilder(OPENING);
    pages.forEach(page -> table(content, page));
    content.append(CLOSING);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
    parts.put("META-INF/manifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
    parts.put("content.xml", content.toString().getBytes(StandardCharsets.UTF_8));
    try {
      return StableZip.of(parts, "mimetype");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void table(StringBuilder xml, Page page) {
    int columns = 1 + page.boxes().keySet().stream().mapToInt(Address::column).max().orElse(0);
    xml.append("<table:table table:name=\"").append(escaped(page.name())).append("\">\n");
    xml.append("<table:table-column table:number-columns-repeated=\"")
        .append(columns)
        .append("\"/>\n");
    for (int row = 0; row <= page.boxes().lastKey().row(); row++) {
      xml.append("<table:table-row>");
      for (int column = 0; column < columns; column++) {
        cell(xml, page, new Address(row, column));
      }
      xml.append("</table:table-row>\n");
    }
    xml.append("</table:table>\n");
  }

  private static void cell(StringBuilder xml, Page page, Address address) {
    Page.Merged range = page.rangeOf(address);
    if (range != null && !range.from().equals(address)) {
      xml.append("<table:covered-table-cell/>");
      return;
    }
    Page.Box box = page.boxes().get(address);
    if (box == null) {
      xml.append("<table:table-cell/>");
      return;
    }
    xml.append("<table:table-cell table:style-name=\"").append(style(box)).append('"');
    if (range != null) {
      xml.append(" table:number-columns-spanned=\"")
          .append(range.to().column() - range.from().column() + 1)
          .append("\" table:number-rows-spanned=\"")
          .append(range.to().row() - range.from().row() + 1)
          .append('"');
    }
    value(xml, box.content());
    xml.append("><text:p>")
        .append(escaped(page.raw(address)))
        .append("</text:p></table:table-cell>");
  }

  private static void value(StringBuilder xml, Page.Content content) {
    if (content instanceof Page.Text) {
      xml.append(" office:value-type=\"string\"");
    } else if (content instanceof Page.Number number) {
      number(xml, number.value().toPlainString());
    } else if (content instanceof Page.Computed computed) {
      xml.append(" table:formula=\"of:=").append(inOpenFormula(computed.formula())).append('"');
      number(xml, computed.cached().toPlainString());
    }
  }

  private static void number(StringBuilder xml, String value) {
    xml.append(" office:value-type=\"float\" office:value=\"").append(value).append('"');
  }

  /** {@code SUM(B2:B4)} is written {@code SUM([.B2:.B4])} in OpenFormula. */
  private static String inOpenFormula(String formula) {
    return formula
        .replaceAll("([A-Z]+\\d+):([A-Z]+\\d+)", "[.$1:.$2]")
        .replaceAll("(?<![.A-Z])([A-Z]+\\d+)", "[.$1]");
  }

  private static String style(Page.Box box) {
    return switch (box.look()) {
      case TITLE, HEADER -> "BOLD";
      case INDENTED -> "INDENTED";
      case PLAIN, TOTAL, SMALL -> box.format().startsWith("#,##0") ? "COUNT" : "PLAIN";
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
