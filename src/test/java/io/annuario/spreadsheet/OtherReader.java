package io.annuario.spreadsheet;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.source.PoiLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Other people's readers: what they say of each cell that holds something, by sheet and address.
 */
enum OtherReader {
  POI("xlsx|xlsm|xls") {
    @Override
    Map<String, String> cells(Path path) throws IOException {
      Map<String, String> cells = new HashMap<>();
      PoiLimits.set();
      try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
        for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
          for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
              Address address = new Address(cell.getRowIndex(), cell.getColumnIndex());
              put(cells, sheet.getSheetName(), address, said(cell));
            }
          }
        }
      }
      return cells;
    }
  },

  FASTEXCEL("xlsx|xlsm") {
    @Override
    Map<String, String> cells(Path path) throws IOException {
      Map<String, String> cells = new HashMap<>();
      try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
        for (var sheet : workbook.getSheets().toList()) {
          try (var rows = sheet.openStream()) {
            rows.forEach(
                row -> {
                  for (var cell : row) {
                    if (cell != null) {
                      Address at = new Address(cell.getAddress().getRow(), cell.getColumnIndex());
                      put(cells, sheet.getName(), at, said(cell));
                    }
                  }
                });
          }
        }
      }
      return cells;
    }
  };

  private final String extensions;

  OtherReader(String extensions) {
    this.extensions = extensions;
  }

  /** Whether it has to do with files of this name. */
  boolean reads(Path path) {
    return path.getFileName().toString().matches("(?i).*\\.(" + extensions + ")");
  }

  abstract Map<String, String> cells(Path path) throws IOException;

  private static void put(Map<String, String> cells, String sheet, Address at, String said) {
    if (!said.isEmpty()) {
      cells.put(sheet + "!" + at, said);
    }
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

  /** It knows no dates: they are numbers. The value of a formula has the kind of its object. */
  private static String said(org.dhatim.fastexcel.reader.Cell cell) {
    Object value = cell.getValue();
    if (cell.getType() == org.dhatim.fastexcel.reader.CellType.ERROR) {
      return "error " + value;
    }
    if (value instanceof BigDecimal number) {
      return "number " + number;
    }
    if (value instanceof Boolean truth) {
      return "truth " + truth;
    }
    return value == null || value.toString().isEmpty() ? "" : "text " + value;
  }
}
