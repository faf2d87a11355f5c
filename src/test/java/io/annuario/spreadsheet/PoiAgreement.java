package io.annuario.spreadsheet;

import io.annuario.observation.Address;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Compares what this reader and POI's user model say of the same file, cell by cell. */
final class PoiAgreement {

  private PoiAgreement() {}

  /** A line for each cell whose kind or value differs: the cell, ours, POI's. */
  static List<String> differences(Path path) throws RefusedFile, IOException {
    Map<String, String> ours = ours(path);
    Map<String, String> theirs = theirs(path);
    List<String> differences = new ArrayList<>();
    ours.forEach(
        (cell, value) -> {
          String other = theirs.getOrDefault(cell, "nothing");
          if (!agree(value, other)) {
            differences.add(cell + ": ours " + value + ", POI's " + other);
          }
        });
    theirs.forEach(
        (cell, value) -> {
          if (!ours.containsKey(cell)) {
            differences.add(cell + ": ours nothing, POI's " + value);
          }
        });
    return differences;
  }

  private static boolean agree(String ours, String theirs) {
    if (ours.startsWith("number ") && theirs.startsWith("number ")) {
      double a = Double.parseDouble(ours.substring(7));
      double b = Double.parseDouble(theirs.substring(7));
      // Within the fifteen digits that programs show.
      return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
    }
    return ours.equals(theirs);
  }

  static Map<String, String> ours(Path path) throws RefusedFile {
    Map<String, String> cells = new TreeMap<>();
    try (Spreadsheet spreadsheet = Spreadsheets.open(path, path.getFileName().toString())) {
      for (Sheet sheet : spreadsheet.sheets()) {
        try (Sheet.RowCursor rows = sheet.rows()) {
          for (Row row = rows.next(); row != null; row = rows.next()) {
            for (Cell cell : row.cells()) {
              String said = said(cell.value());
              if (!said.isEmpty()) {
                cells.put(sheet.name() + "!" + cell.address(), said);
              }
            }
          }
        }
      }
    }
    return cells;
  }

  private static String said(CellValue value) {
    if (value instanceof CellValue.Number number) {
      return "number " + number.value();
    }
    if (value instanceof CellValue.Text text) {
      return text.value().isEmpty() ? "" : "text " + text.value();
    }
    if (value instanceof CellValue.Date date) {
      return "date " + date.value();
    }
    if (value instanceof CellValue.Truth truth) {
      return "truth " + truth.value();
    }
    return value instanceof CellValue.Error error ? "error " + error.code() : "";
  }

  private static Map<String, String> theirs(Path path) throws IOException {
    Map<String, String> cells = new TreeMap<>();
    PoiLimits.set();
    try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
      for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
          for (org.apache.poi.ss.usermodel.Cell cell : row) {
            String said = said(cell);
            if (!said.isEmpty()) {
              Address address = new Address(cell.getRowIndex(), cell.getColumnIndex());
              cells.put(sheet.getSheetName() + "!" + address, said);
            }
          }
        }
      }
    }
    return cells;
  }

  private static String said(org.apache.poi.ss.usermodel.Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> {
        boolean date =
            DateUtil.isCellDateFormatted(cell)
                && DateUtil.isValidExcelDate(cell.getNumericCellValue());
        yield date
            ? "date " + cell.getLocalDateTimeCellValue()
            : "number " + cell.getNumericCellValue();
      }
      case STRING -> {
        String text = cell.getRichStringCellValue().getString();
        yield text.isEmpty() ? "" : "text " + text;
      }
      case BOOLEAN -> "truth " + cell.getBooleanCellValue();
      case ERROR -> "error " + FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }
}
