package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.spreadsheet.source.ZipParts;
import io.annuario.xml.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number formats of a styles part (ECMA-376 part 1, 18.8), and of the fonts whether they
 * raise, lower or cross out; other looks are left out.
 */
final class XlsxStyles {

  private XlsxStyles() {}

  static CellFormats read(ZipParts parts, @Nullable String part) throws RefusedFile {
    CellFormats.Builder formats = new CellFormats.Builder(parts.source());
    if (part != null && parts.has(part)) {
      try (XmlPart xml = XmlPart.open(parts, part)) {
        while (xml.nextStart()) {
          switch (xml.name()) {
            case "numFmt" -> {
              String code = xml.attribute("formatCode");
              if (code != null) {
                formats.format(
                    WholeNumber.of(xml.attribute("numFmtId"), 0), RichText.unescaped(code));
              }
            }
            case "fonts" -> readFonts(xml, formats);
            case "cellXfs" -> readStyles(xml, formats);
            // These have formats of their own, which are not those of cells.
            case "dxfs", "cellStyleXfs" -> xml.skip();
            default -> {}
          }
        }
      }
    }
    return formats.build();
  }

  private static void readFonts(XmlPart xml, CellFormats.Builder formats) throws RefusedFile {
    while (xml.nextChild()) {
      formats.font(RichText.look(xml));
    }
  }

  private static void readStyles(XmlPart xml, CellFormats.Builder formats) throws RefusedFile {
    while (xml.nextChild()) {
      if (xml.name().equals("xf")) {
        int format = WholeNumber.of(xml.attribute("numFmtId"), 0);
        int font = WholeNumber.of(xml.attribute("fontId"), 0);
        formats.style(format, font, readIndent(xml));
      } else {
        xml.skip();
      }
    }
  }

  /** Reads a style to its end: {@code <alignment indent="1"/>}. */
  private static int readIndent(XmlPart xml) throws RefusedFile {
    int indent = 0;
    while (xml.nextChild()) {
      if (xml.name().equals("alignment")) {
        indent = Math.max(0, WholeNumber.of(xml.attribute("indent"), 0));
      }
      xml.skip();
    }
    return indent;
  }
}
