package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Finding;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.cell.FontLook;
import io.annuario.spreadsheet.cell.SerialDates;
import io.annuario.spreadsheet.cell.SharedTexts;
import io.annuario.spreadsheet.source.ZipParts;
import io.annuario.spreadsheet.source.ZipSpreadsheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A binary workbook (.xlsb): the parts of an .xlsx, with records in the place of XML. */
final class XlsbSpreadsheet extends ZipSpreadsheet {

  private final CellFormats formats;
  private final XlsbBooks books;
  private final SerialDates dates;
  private final @Nullable String textsPart;
  private @Nullable SharedTexts texts;

  XlsbSpreadsheet(ZipParts parts, String workbook, List<Finding> findings) throws RefusedFile {
    super(parts, findings);
    this.books = new XlsbBooks(parts.source());
    Relationships related = Relationships.of(parts, workbook);
    this.textsPart = related.ofKind("sharedStrings");
    this.formats = styles(parts, related.ofKind("styles"));
    boolean from1904 = false;
    try (XlsbRecords records = new XlsbRecords(parts, workbook)) {
      for (int kind = records.next(); kind >= 0; kind = records.next()) {
        switch (kind) {
          case XlsbRecords.WORKBOOK_PROPERTIES -> from1904 = (records.readInt() & 1) != 0;
          case XlsbRecords.SHEET -> addSheet(records, related);
          case XlsbRecords.THIS_BOOK, XlsbRecords.THIS_SHEET, XlsbRecords.ADDED_FUNCTIONS ->
              books.addItself();
          case XlsbRecords.OTHER_BOOK -> books.addOther(records, parts, related);
          case XlsbRecords.TARGETS -> books.addTargets(records);
          case XlsbRecords.NAME -> books.addName(records);
          default -> {}
        }
      }
    }
    this.dates = new SerialDates(from1904);
    requireSheets();
  }

  private void addSheet(XlsbRecords records, Relationships related) throws RefusedFile {
    boolean hidden = records.readInt() != 0;
    records.readInt();
    String id = records.readText();
    String name = records.readText();
    books.addSheet(name);
    if (!"worksheet".equals(related.kind(id))) {
      return;
    }
    String part = related.worksheet(parts(), id);
    add(new XlsbSheet(this, name, hidden, part));
  }

  private static CellFormats styles(ZipParts parts, @Nullable String part) throws RefusedFile {
    CellFormats.Builder formats = new CellFormats.Builder(parts.source());
    if (part != null && parts.has(part)) {
      try (XlsbRecords records = new XlsbRecords(parts, part)) {
        boolean ofCells = false;
        for (int kind = records.next(); kind >= 0; kind = records.next()) {
          switch (kind) {
            case XlsbRecords.FORMAT -> {
              int id = records.readShort();
              formats.format(id, records.readText());
            }
            case XlsbRecords.FONT -> formats.font(font(records));
            case XlsbRecords.CELL_STYLES -> ofCells = true;
            case XlsbRecords.CELL_STYLES_END -> ofCells = false;
            case XlsbRecords.STYLE -> {
              if (ofCells) {
                records.readShort();
                int format = records.readShort();
                int font = records.readShort();
                formats.style(format, font, indent(records));
              }
            }
            default -> {}
          }
        }
      }
    }
    return formats.build();
  }

  /** How far a style moves its cells: behind fill, border and rotation ([MS-XLSB] 2.4.876). */
  private static int indent(XlsbRecords records) throws RefusedFile {
    if (records.left() < 6) {
      return 0;
    }
    records.skip(5);
    return records.readByte();
  }

  private static FontLook font(XlsbRecords records) throws RefusedFile {
    records.readShort();
    int flags = records.readShort();
    records.readShort();
    return FontLook.ofBinary(flags, records.readShort());
  }

  CellFormats formats() {
    return formats;
  }

  SerialDates dates() {
    return dates;
  }

  XlsbFormulas formulas() {
    return new XlsbFormulas(books);
  }

  /** Read when the first sheet is. */
  SharedTexts texts() throws RefusedFile {
    SharedTexts read = texts;
    if (read == null) {
      read = new SharedTexts(source());
      if (textsPart != null && parts().has(textsPart)) {
        try (XlsbRecords records = new XlsbRecords(parts(), textsPart)) {
          for (int kind = records.next(); kind >= 0; kind = records.next()) {
            if (kind == XlsbRecords.TEXT_ITEM) {
              read.add(records.readRichText(formats));
            }
          }
        }
      }
      texts = read;
    }
    return read;
  }
}
