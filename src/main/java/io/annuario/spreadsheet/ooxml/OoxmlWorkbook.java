package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Finding;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.Spreadsheet.Format;
import io.annuario.spreadsheet.source.Extensions;
import io.annuario.spreadsheet.source.OtherFileKind;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.ZipParts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a workbook in Office Open XML, with its parts in XML or binary. */
public final class OoxmlWorkbook {

  /** The part that makes a zip container one of Office Open XML. */
  public static final String CONTENT_TYPES = ContentTypes.PART;

  private OoxmlWorkbook() {}

  /** The workbook; documents of other kinds are refused. */
  public static Spreadsheet open(ZipParts parts) throws RefusedFile {
    Source source = parts.source();
    String workbook = Relationships.of(parts, "").ofKind("officeDocument");
    String type = ContentTypes.of(parts, workbook);
    Format format = format(type);
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
  private static @Nullable Format format(String type) {
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
