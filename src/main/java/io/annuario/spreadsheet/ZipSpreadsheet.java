package io.annuario.spreadsheet;

import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;

/** A spreadsheet whose parts are in a zip container. */
abstract class ZipSpreadsheet implements Spreadsheet {

  private final ZipParts parts;
  private final Format format;
  private final List<Finding> findings;
  private final List<Sheet> sheets = new ArrayList<>();

  ZipSpreadsheet(ZipParts parts, Format format, List<Finding> findings) {
    this.parts = parts;
    this.format = format;
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
  public final Format format() {
    return format;
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
