package io.annuario.inputs;

import com.github.miachm.sods.SpreadSheet;
import io.annuario.observation.Address;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads files with other people's readers, so that nothing is proven by our own: fastexcel for
 * .xlsx, POI's user model for .xls, SODS for .ods, a plain split for .csv.
 */
public final class OtherReaders {

  private OtherReaders() {}

  /**
   * The non-blank cells by sheet; the sheet of a .csv has an empty name.
   *
   * @return a BigDecimal for a number, else the text as it stands
   */
  public static Map<String, SortedMap<Address, Object>> cells(Path file) throws IOException {
    String name = file.toString();
    return switch (name.substring(name.lastIndexOf('.'))) {
      case ".xlsx" -> xlsx(file);
      case ".xls" -> xls(file);
      case ".ods" -> ods(file);
      case ".csv" -> csv(file);
      default -> throw new IllegalArgumentException("No reader for " + file);
    };
  }

  private static Map<String, SortedMap<Address, Object>> xlsx(Path file) throws IOException {
    Map<String, SortedMap<Address, Object>> sheets = new LinkedHashMap<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (var sheet : workbook.getSheets().toList()) {
        SortedMap<Address, Object> cells = new TreeMap<>();
        for (var row : sheet.read()) {
          for (var cell : row) {
            if (cell != null && cell.getRawValue() != null && !cell.getText().isEmpty()) {
              Address address =
                  new Address(cell.getAddress().getRow(), cell.getAddress().getColumn());
              boolean text = cell.getValue() instanceof String;
              cells.put(address, text ? cell.getText() : number(cell.getRawValue()));
            }
          }
        }
        sheets.put(sheet.getName(), cells);
      }
    }
    return sheets;
  }

  private static Map<String, SortedMap<Address, Object>> xls(Path file) throws IOException {
    Map<String, SortedMap<Address, Object>> sheets = new LinkedHashMap<>();
    try (HSSFWorkbook workbook = new HSSFWorkbook(Files.newInputStream(file))) {
      for (var sheet : workbook) {
        SortedMap<Address, Object> cells = new TreeMap<>();
        for (var row : sheet) {
          for (var cell : row) {
            CellType type = cell.getCellType();
            type = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
            if (type != CellType.BLANK) {
              cells.put(
                  new Address(cell.getRowIndex(), cell.getColumnIndex()),
                  type == CellType.NUMERIC
                      ? number(Double.toString(cell.getNumericCellValue()))
                      : cell.getStringCellValue());
            }
          }
        }
        sheets.put(sheet.getSheetName(), cells);
      }
    }
    return sheets;
  }

  private static Map<String, SortedMap<Address, Object>> ods(Path file) throws IOException {
    Map<String, SortedMap<Address, Object>> sheets = new LinkedHashMap<>();
    for (var sheet : new SpreadSheet(file.toFile()).getSheets()) {
      SortedMap<Address, Object> cells = new TreeMap<>();
      Object[][] values = sheet.getDataRange().getValues();
      for (int row = 0; row < values.length; row++) {
        for (int column = 0; column < values[row].length; column++) {
          Object value = values[row][column];
          if (value != null) {
            cells.put(
                new Address(row, column),
                value instanceof Double ? number(value.toString()) : value.toString());
          }
        }
      }
      sheets.put(sheet.getName(), cells);
    }
    return sheets;
  }

  private static Map<String, SortedMap<Address, Object>> csv(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean marked = bytes.length > 0 && bytes[0] == (byte) 0xEF;
    Charset charset = marked ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    String[] lines = new String(bytes, charset).replaceFirst("^\uFEFF", "").split("\r\n", -1);
    SortedMap<Address, Object> cells = new TreeMap<>();
    for (int row = 0; row < lines.length; row++) {
      String[] fields = lines[row].split(";", -1);
      for (int column = 0; column < fields.length; column++) {
        if (!fields[column].isEmpty()) {
          cells.put(new Address(row, column), fields[column]);
        }
      }
    }
    return Map.of("", cells);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text).stripTrailingZeros();
  }

  /** The returns below an input folder, without what describes them. */
  public static Stream<Path> returns(Path input) throws IOException {
    try (Stream<Path> files = Files.walk(input)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".md") && !file.toString().endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }
}
