package io.annuario.spreadsheet;

import io.annuario.observation.Finding;
import java.util.List;

final class OdsSpreadsheet {
  private OdsSpreadsheet() {}
  static Spreadsheet open(ZipParts parts, List<Finding> findings) throws RefusedFile {
    throw Foreign.OPEN_DOCUMENT.refusal(parts.source());
  }
}
