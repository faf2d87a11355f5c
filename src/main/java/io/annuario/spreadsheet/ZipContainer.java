package io.annuario.spreadsheet;

import io.annuario.spreadsheet.Spreadsheet.Format;

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
