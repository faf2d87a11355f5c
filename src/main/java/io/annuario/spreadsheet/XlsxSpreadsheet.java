package io.annuario.spreadsheet;

import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook in Office Open XML, transitional or strict (.xlsx, .xlsm and their templates). */
final class XlsxSpreadsheet implements Spreadsheet {

  private final ZipParts parts;
  private final Format format;
  private final List<Finding> findings;
  private final List<Sheet> sheets = new ArrayList<>();
  private final CellFormats formats;
  private final SerialDates dates;
  private final @Nullable String textsPart;
  private final Staleness staleness;
  private @Nullable SharedTexts texts;

  XlsxSpreadsheet(ZipParts parts, String workbook, Format format, List<Finding> findings)
      throws RefusedFile {
    this.parts = parts;
    this.format = format;
    this.staleness =
        new Staleness(parts.source(), () -> parts.unpackWithin(Staleness.UNPACKED_BYTES));
    this.findings = findings;
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
    if (sheets.isEmpty()) {
      throw source()
          .refusals()
          .damaged(new Phrase("una cartella senza fogli", "a workbook without sheets"));
    }
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
    String part = related.target(id);
    if (part == null || !parts.has(part)) {
      throw source().refusals().missingPart(part == null ? id : part);
    }
    sheets.add(new XlsxSheet(this, RichText.unescaped(name), hidden, part));
    if (sheets.size() > source().limits().sheets()) {
      throw source().refusals().tooLarge(Limit.SHEETS, source().limits().sheets(), sheets.size());
    }
  }

  Source source() {
    return parts.source();
  }

  ZipParts parts() {
    return parts;
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
      read = SharedTexts.ofXml(parts, textsPart);
      texts = read;
    }
    return read;
  }

  @Override
  public String file() {
    return source().file();
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public void close() {
    parts.close();
  }
}
