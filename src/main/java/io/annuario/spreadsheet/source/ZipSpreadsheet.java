package io.annuario.spreadsheet.source;

import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import java.util.ArrayList;
import java.util.List;

/** A spreadsheet whose parts are in a zip container. */
public abstract class ZipSpreadsheet implements Spreadsheet {

  private final ZipParts parts;
  private final List<Finding> findings;
  private final List<Sheet> sheets = new ArrayList<>();

  protected ZipSpreadsheet(ZipParts parts, List<Finding> findings) {
    this.parts = parts;
    this.findings = findings;
  }

  public final Source source() {
    return parts.source();
  }

  public final ZipParts parts() {
    return parts;
  }

  protected final void add(Sheet sheet) throws RefusedFile {
    sheets.add(sheet);
    int most = source().limits().sheets();
    if (sheets.size() > most) {
      throw source().refusals().tooLarge(Limit.SHEETS, most, sheets.size());
    }
  }

  protected final void requireSheets() throws RefusedFile {
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
  public final void checkTime() throws RefusedFile {
    source().checkTime();
  }

  @Override
  public void close() {
    parts.close();
  }
}
