package io.annuario.spreadsheet;

import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;

/** A spreadsheet whose parts are in a zip container. */
abstract class ZipSpreadsheet implements Spreadsheet {

  private final ZipParts parts;
  private final List<Finding> findings;
  private final List<Sheet> sheets = new ArrayList<>();

  ZipSpreadsheet(ZipParts parts, List<Finding> findings) {
    this.parts = parts;
    this.findings = findings;
  }

  final Source source() {
    return parts.source();
  }

  final ZipParts parts() {
    return parts;
  }

  final void add(Sheet sheet) throws RefusedFile {
    sheets.add(sheet);
    int most = source().limits().sheets();
    if (sheets.size() > most) {
      throw source().refusals().tooLarge(Limit.SHEETS, most, sheets.size());
    }
  }

  /** The part of a worksheet, which must be there. */
  final String worksheet(Relationships related, String id) throws RefusedFile {
    String part = related.target(id);
    if (part == null || !parts.has(part)) {
      throw source().refusals().missingPart(part == null ? id : part);
    }
    return part;
  }

  final void requireSheets() throws RefusedFile {
    if (sheets.isEmpty()) {
      throw source()
          .refusals()
          .damaged(new Phrase("una cartella senza fogli", "a workbook without sheets"));
    }
  }

  @Override
  public final String file() {
    return source().file();
  }

  @Override
  public final List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public final List<Finding> findings() {
    return findings;
  }

  @Override
  public void close() {
    parts.close();
  }
}
