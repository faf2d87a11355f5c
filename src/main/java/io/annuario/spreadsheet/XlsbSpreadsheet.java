package io.annuario.spreadsheet;

import io.annuario.observation.Finding;
import java.util.List;

final class XlsbSpreadsheet implements Spreadsheet {
  XlsbSpreadsheet(ZipParts parts, String part, List<Finding> findings) throws RefusedFile {
    throw Foreign.OFFICE.refusal(parts.source());
  }
  public String file() { return ""; }
  public Format format() { return Format.XLSB; }
  public List<Sheet> sheets() { return List.of(); }
  public List<Finding> findings() { return List.of(); }
  public void close() {}
}
