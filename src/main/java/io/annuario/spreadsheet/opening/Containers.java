package io.annuario.spreadsheet.opening;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.csv.CsvSpreadsheet;
import io.annuario.spreadsheet.source.Head;
import io.annuario.spreadsheet.source.OtherFileKind;
import io.annuario.spreadsheet.source.Source;

/** Tells what a file is by its content, and opens it with the reader for that. */
final class Containers {

  private Containers() {}

  static Spreadsheet open(Source source) throws RefusedFile {
    Head head = Head.of(source);
    if (head.isBlank()) {
      throw source.refusals().empty();
    }
    if (head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6)) {
      return ZipContainer.open(NamedFile.of(source));
    }
    if (head.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      return OleContainer.open(NamedFile.of(source));
    }
    OtherFileKind foreign = OtherFileKind.of(head);
    if (foreign != null) {
      throw foreign.refusal(source);
    }
    return CsvSpreadsheet.open(source);
  }
}
