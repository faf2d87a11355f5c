package io.annuario.spreadsheet.opening;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.Spreadsheet.Format;
import io.annuario.spreadsheet.ods.OdsSpreadsheet;
import io.annuario.spreadsheet.ooxml.OoxmlWorkbook;
import io.annuario.spreadsheet.source.Extensions;
import io.annuario.spreadsheet.source.OtherFileKind;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.ZipParts;

/** Opens the container that OpenDocument and Office since 2007 use. */
final class ZipContainer {

  private ZipContainer() {}

  static Spreadsheet open(Source source) throws RefusedFile {
    ZipParts parts = ZipParts.open(source);
    try {
      return open(parts);
    } catch (RefusedFile refused) {
      parts.close();
      throw refused;
    }
  }

  private static Spreadsheet open(ZipParts parts) throws RefusedFile {
    if (parts.has("mimetype") || parts.has("META-INF/manifest.xml")) {
      return OdsSpreadsheet.open(parts, Extensions.mismatch(parts.source(), Format.ODS));
    }
    if (parts.has(OoxmlWorkbook.CONTENT_TYPES)) {
      return OoxmlWorkbook.open(parts);
    }
    throw OtherFileKind.ZIP.refusal(parts.source());
  }
}
