package io.annuario.spreadsheet;

import io.annuario.spreadsheet.opening.Spreadsheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file read to its end, for tests to look at. */
record Reading(
    List<String> sheets,
    List<String> hiddenSheets,
    Map<String, Cell> cells,
    Map<String, List<Sheet.Range>> merged,
    List<String> said) {

  static Reading of(Path path) throws RefusedFile {
    return of(path, Limits.DEFAULT);
  }

  static Reading of(Path path, Limits limits) throws RefusedFile {
    List<String> sheets = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    Map<String, Cell> cells = new LinkedHashMap<>();
    Map<String, List<Sheet.Range>> merged = new LinkedHashMap<>();
    try (Spreadsheet spreadsheet = Spreadsheets.open(path, path.getFileName().toString(), limits)) {
      for (Sheet sheet : spreadsheet.sheets()) {
        String name = String.valueOf(sheet.name());
        (sheet.hidden() ? hidden : sheets).add(name);
        merged.put(name, sheet.merged());
        try (Sheet.RowCursor rows = sheet.rows()) {
          for (Row row = rows.next(); row != null; row = rows.next()) {
            row.cells().forEach(cell -> cells.put(name + "!" + cell.address(), cell));
          }
        }
      }
      List<String> said =
          spreadsheet.findings().stream()
              .flatMap(
                  finding -> java.util.stream.Stream.of(finding.said().it(), finding.said().en()))
              .toList();
      return new Reading(sheets, hidden, cells, merged, said);
    }
  }

  Cell cell(String sheetAndAddress) {
    Cell cell = cells.get(sheetAndAddress);
    if (cell == null) {
      throw new AssertionError("No cell " + sheetAndAddress + " among " + cells.keySet());
    }
    return cell;
  }

  CellValue value(String sheetAndAddress) {
    return cell(sheetAndAddress).value();
  }

  static CellValue number(String value) {
    return new CellValue.Number(new java.math.BigDecimal(value));
  }

  static CellValue text(String value) {
    return new CellValue.Text(value);
  }
}
