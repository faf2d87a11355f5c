package io.annuario.spreadsheet.ods;

import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.spreadsheet.source.ZipParts;
import io.annuario.xml.WholeNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A first pass over the content of an OpenDocument spreadsheet: everything but the cells. */
final class OdsOutline {

  /** A table, which people call a sheet. */
  record OdsTable(String name, boolean hidden, List<Sheet.Range> merged) {}

  private final Source source;
  private final OdsFormats formats = new OdsFormats();
  private final OdsFonts fonts = new OdsFonts();
  private final Set<String> hiddenStyles = new HashSet<>();
  private final List<OdsTable> tables = new ArrayList<>();

  private OdsOutline(Source source) {
    this.source = source;
  }

  static OdsOutline read(ZipParts parts, String content) throws RefusedFile {
    OdsOutline outline = new OdsOutline(parts.source());
    if (parts.has("styles.xml")) {
      try (XmlPart xml = XmlPart.open(parts, "styles.xml")) {
        outline.readStyles(xml);
      }
    }
    try (XmlPart xml = XmlPart.open(parts, content)) {
      if (!outline.readStyles(xml)) {
        throw parts.source().refusals().damagedPart(content);
      }
      outline.readTables(xml);
      xml.toEnd();
    }
    if (outline.tables.isEmpty()) {
      throw parts
          .source()
          .refusals()
          .damaged(new Phrase("una cartella senza fogli", "a workbook without sheets"));
    }
    return outline;
  }

  /** Moves to just after the start of the element that holds the tables. */
  static void toTables(XmlPart xml) throws RefusedFile {
    while (xml.nextStart()) {
      if (xml.name().equals("spreadsheet")) {
        return;
      }
    }
    throw xml.damaged();
  }

  /** Reads styles until the tables begin; false if the part ends before. */
  private boolean readStyles(XmlPart xml) throws RefusedFile {
    String family = "";
    String style = "";
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "spreadsheet" -> {
          return true;
        }
        case "style" -> {
          family = or(xml.attribute("family"), "");
          style = or(xml.attribute("name"), "");
          fonts.parent(source, family, style, xml.attribute("parent-style-name"));
          if (family.equals("table-cell")) {
            formats.style(
                source,
                style,
                xml.attribute("data-style-name"),
                xml.attribute("parent-style-name"));
          }
        }
        case "table-properties" -> {
          if (family.equals("table") && "false".equals(xml.attribute("display"))) {
            source.hold(style);
            hiddenStyles.add(style);
          }
        }
        case "text-properties" -> fonts.properties(source, family, style, xml);
        case "paragraph-properties" -> fonts.moved(source, family, style, xml);
        default -> {
          if (OdsFormats.isDataStyle(xml.name())) {
            formats.read(source, xml);
          }
        }
      }
    }
    return false;
  }

  private void readTables(XmlPart xml) throws RefusedFile {
    while (xml.nextChild()) {
      if (!xml.name().equals("table")) {
        xml.skip();
        continue;
      }
      String name = or(xml.attribute("name"), "");
      source.hold(name);
      boolean hidden = hiddenStyles.contains(or(xml.attribute("style-name"), ""));
      tables.add(new OdsTable(name, hidden, readMerged(xml, name)));
      int most = source.limits().sheets();
      if (tables.size() > most) {
        throw source.refusals().tooLarge(Limit.SHEETS, most, tables.size());
      }
    }
  }

  private List<Sheet.Range> readMerged(XmlPart xml, String sheet) throws RefusedFile {
    List<Sheet.Range> merged = new ArrayList<>();
    OdsTableReader table = new OdsTableReader(source, xml, sheet);
    while (table.nextRow()) {
      while (table.nextCell()) {
        int columns = WholeNumber.of(xml.attribute("number-columns-spanned"), 1);
        int rows = WholeNumber.of(xml.attribute("number-rows-spanned"), 1);
        if (columns > 1 || rows > 1) {
          table.checkBounds();
          Address from = new Address(table.row(), table.column());
          merged.add(
              new Sheet.Range(
                  from,
                  new Address(
                      last(from.row(), rows, source.limits().rows()),
                      last(from.column(), columns, source.limits().columns()))));
          int most = source.limits().mergedRanges();
          if (merged.size() > most) {
            throw source.refusals().tooLarge(sheet, Limit.MERGED_RANGES, most, merged.size());
          }
        }
        xml.skip();
      }
    }
    return List.copyOf(merged);
  }

  /** A range that goes on beyond the sheet ends with it. */
  private static int last(int from, int spanned, int most) {
    return (int) Math.min((long) from + Math.max(1, spanned) - 1, most - 1L);
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  OdsFormats formats() {
    return formats;
  }

  OdsFonts fonts() {
    return fonts;
  }

  List<OdsTable> tables() {
    return tables;
  }
}
