package io.annuario.spreadsheet;

import io.annuario.observation.Finding;
import io.annuario.spreadsheet.Spreadsheet.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a file is by its content, and opens it with the reader for that. */
final class Containers {

  private Containers() {}

  static Spreadsheet open(Source source) throws RefusedFile {
    Head head = Head.of(source);
    if (head.isBlank()) {
      throw source.refusals().empty();
    }
    if (head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6)) {
      return openZip(source);
    }
    if (head.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      return OleContainer.open(source);
    }
    OtherFileKind foreign = OtherFileKind.of(head);
    if (foreign != null) {
      throw foreign.refusal(source);
    }
    return CsvSpreadsheet.open(source);
  }

  static Spreadsheet openZip(Source source) throws RefusedFile {
    ZipParts parts = ZipParts.open(source);
    try {
      return open(parts);
    } catch (RefusedFile refused) {
      parts.close();
      throw refused;
    }
  }

  private static Spreadsheet open(ZipParts parts) throws RefusedFile {
    Source source = parts.source();
    if (parts.has("mimetype") || parts.has("META-INF/manifest.xml")) {
      return OdsSpreadsheet.open(parts, Extensions.mismatch(source, Format.ODS));
    }
    if (!parts.has("[Content_Types].xml")) {
      throw OtherFileKind.ZIP.refusal(source);
    }
    String workbook = Relationships.of(parts, "").ofKind("officeDocument");
    String type = ContentTypes.of(parts, workbook);
    Format format = ooxml(type);
    if (format == null) {
      throw OtherFileKind.ofOoxml(type).refusal(source);
    }
    List<Finding> findings = Extensions.mismatch(source, format);
    String part = workbook == null ? "xl/workbook.xml" : workbook;
    return format == Format.XLSB
        ? new XlsbSpreadsheet(parts, part, findings)
        : new XlsxSpreadsheet(parts, part, findings);
  }

  /** The format that the content type of the main part stands for, also in the strict variant. */
  private static @Nullable Format ooxml(String type) {
    if (type.contains("ms-excel.sheet.binary")) {
      return Format.XLSB;
    }
    if (type.contains("ms-excel.sheet.macro")
        || type.contains("ms-excel.template.macro")
        || type.contains("ms-excel.addin")) {
      return Format.XLSM;
    }
    return type.contains("spreadsheetml") ? Format.XLSX : null;
  }
}
