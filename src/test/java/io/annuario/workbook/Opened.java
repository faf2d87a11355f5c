package io.annuario.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A written workbook, opened by a library that had no part in writing it. */
final class Opened {

  private final Path file;

  Opened(Path file) {
    this.file = file;
  }

  List<String> sheets() {
    return reading(workbook -> workbook.getSheets().map(Sheet::getName).toList());
  }

  /** All cells of a sheet as text, numbers in plain digits, rows that have none as empty lists. */
  List<List<String>> rows(String sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : read(sheet)) {
      while (rows.size() < row.getRowNum() - 1) {
        rows.add(List.of());
      }
      rows.add(row.stream().map(cell -> cell == null ? "" : text(cell)).toList());
    }
    return rows;
  }

  List<String> row(String sheet, int number) {
    return rows(sheet).get(number - 1);
  }

  /** A cell by its address. */
  Cell cell(String sheet, String address) {
    for (Row row : read(sheet)) {
      for (Cell cell : row) {
        if (cell != null && cell.getAddress().toString().equals(address)) {
          return cell;
        }
      }
    }
    throw new NoSuchElementException(sheet + "!" + address);
  }

  /** The first row that has a text in one of its cells. */
  List<String> rowWith(String sheet, String text) {
    return rows(sheet).stream().filter(row -> row.contains(text)).findFirst().orElseThrow();
  }

  private List<Row> read(String sheet) {
    return reading(workbook -> workbook.findSheet(sheet).orElseThrow().read());
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    if (cell.getType() == CellType.FORMULA) {
      return "=" + cell.getFormula() + " -> " + plain(cell.getRawValue());
    }
    return cell.getText();
  }

  private static String plain(String value) {
    return new java.math.BigDecimal(value).stripTrailingZeros().toPlainString();
  }

  private interface Question<T> {
    T ask(ReadableWorkbook workbook) throws IOException;
  }

  private <T> T reading(Question<T> question) {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
      return question.ask(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
