package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Finding;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.cell.SerialDates;
import io.annuario.spreadsheet.cell.SharedTexts;
import io.annuario.spreadsheet.cell.Staleness;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.spreadsheet.source.ZipParts;
import io.annuario.spreadsheet.source.ZipSpreadsheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook in Office Open XML, transitional or strict (.xlsx, .xlsm and their templates). */
final class XlsxSpreadsheet extends ZipSpreadsheet {

  private final CellFormats formats;
  private final SerialDates dates;
  private final @Nullable String textsPart;
  private final Staleness staleness;
  private @Nullable SharedTexts texts;

  XlsxSpreadsheet(ZipParts parts, String workbook, List<Finding> findings) throws RefusedFile {
    super(parts, findings);
    this.staleness =
        new Staleness(parts.source(), () -> parts.unpackWithin(Staleness.UNPACKED_BYTES));
    Relationships related = Relationships.of(parts, workbook);
    this.textsPart = related.ofKind("sharedStrings");
    this.formats = XlsxStyles.read(parts, related.ofKind("styles"));
    boolean from1904 = false;
    try (XmlPart xml = XmlPart.open(parts, workbook)) {
      while (xml.nextStart()) {
        switch (xml.name()) {
          // Extensions of Excel 2013 have an element of the same name, which says nothing of dates.
          case "workbookPr" -> from1904 |= xml.isTrue("date1904");
          case "sheet" -> addSheet(xml, related);
          default -> {}
        }
      }
    }
    this.dates = new SerialDates(from1904);
    requireSheets();
  }

  /** Chart sheets, dialogs and macro sheets of Excel 4 have no cells to read. */
  private void addSheet(XmlPart xml, Relationships related) throws RefusedFile {
    String name = xml.attribute("name");
    String id = xml.attribute("id");
    if (name == null || id == null || !"worksheet".equals(related.kind(id))) {
      return;
    }
    String state = xml.attribute("state");
    boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
    String part = related.worksheet(parts(), id);
    add(new XlsxSheet(this, RichText.unescaped(name), hidden, part));
  }

  CellFormats formats() {
    return formats;
  }

  SerialDates dates() {
    return dates;
  }

  Staleness staleness() {
    return staleness;
  }

  /** Read when the first sheet is: a refusal of the file must not wait for its texts. */
  SharedTexts texts() throws RefusedFile {
    SharedTexts read = texts;
    if (read == null) {
      read = sharedTexts();
      texts = read;
    }
    return read;
  }

  /** Reads the shared strings (ECMA-376 part 1, 18.4); a workbook without text has none. */
  private SharedTexts sharedTexts() throws RefusedFile {
    SharedTexts shared = new SharedTexts(source());
    if (textsPart != null && parts().has(textsPart)) {
      try (XmlPart xml = XmlPart.open(parts(), textsPart)) {
        RichText rich = new RichText(xml, source());
        while (xml.nextStart()) {
          if (xml.name().equals("si")) {
            shared.add(rich.read());
          }
        }
      }
    }
    return shared;
  }
}
