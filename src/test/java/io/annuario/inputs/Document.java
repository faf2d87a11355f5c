package io.annuario.inputs;

import java.nio.file.Path;
import java.util.List;

/**
 * A file to be written.
 *
 * @param office the code of its sender
 */
record Document(
    String job, String edition, String office, String file, Kind kind, List<Page> pages) {

  /** What kind of file it is saved as. */
  enum Kind {
    XLSX,
    XLS,
    ODS,
    /** UTF-8 with a byte order mark, semicolons. */
    CSV_UTF8_BOM,
    /** Windows code page 1252, semicolons. */
    CSV_CP1252;

    /** The kind that an office gets when it saves under this name. */
    static Kind of(String file) {
      return switch (file.substring(file.lastIndexOf('.'))) {
        case ".xlsx" -> XLSX;
        case ".xls" -> XLS;
        case ".ods" -> ODS;
        case ".csv" -> CSV_CP1252;
        default -> throw new IllegalArgumentException("No kind of file: " + file);
      };
    }
  }

  @Override
  public String toString() {
    return path().toString();
  }

  Path path() {
    return Path.of(job, edition, file);
  }

  byte[] bytes() {
    return switch (kind) {
      case XLSX -> ExcelFiles.xlsx(pages);
      case XLS -> ExcelFiles.xls(pages);
      case ODS -> OdsFiles.ods(pages);
      case CSV_UTF8_BOM -> CsvFiles.utf8WithMark(pages.get(0));
      case CSV_CP1252 -> CsvFiles.cp1252(pages.get(0));
    };
  }

  /** The catalogue of its numbers. */
  List<ShippedFigure> figures() {
    return pages.stream()
        .flatMap(page -> page.claims().stream().map(claim -> figure(page, claim)))
        .toList();
  }

  private ShippedFigure figure(Page page, Page.Claim claim) {
    boolean sheets = kind != Kind.CSV_UTF8_BOM && kind != Kind.CSV_CP1252;
    return new ShippedFigure(
        job,
        edition,
        office,
        file,
        sheets ? page.name() : "",
        claim.cell(),
        claim.role(),
        claim.territory(),
        claim.item().indicator(),
        claim.item().breakdown().code(),
        claim.value(),
        claim.qualifier(),
        page.raw(claim.cell()));
  }
}
