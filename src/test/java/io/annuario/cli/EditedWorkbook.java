package io.annuario.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A published workbook as somebody changes and saves it, with a program that did not write it. */
final class EditedWorkbook {

  private final XSSFWorkbook workbook;

  private EditedWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  static EditedWorkbook of(Path published) throws IOException {
    return new EditedWorkbook(new XSSFWorkbook(Files.newInputStream(published)));
  }

  /** Puts another number into a row of figures. */
  EditedWorkbook set(String sheet, int figure, String column, double value) {
    cell(sheet, figure, column).setCellValue(value);
    return this;
  }

  /** Where that is. */
  String address(String sheet, int figure, String column) {
    return cell(sheet, figure, column).getAddress().formatAsString();
  }

  private Cell cell(String name, int figure, String column) {
    Sheet sheet = workbook.getSheet(name);
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().replace(' ', '_').equals(column)) {
          return sheet.getRow(row.getRowNum() + figure).getCell(cell.getColumnIndex());
        }
      }
    }
    throw new IllegalArgumentException(column);
  }

  /** The last formula of a sheet. */
  Cell lastFormula(String sheet) {
    Cell last = null;
    for (Row row : workbook.getSheet(sheet)) {
      for (Cell cell : row) {
        last = cell.getCellType() == CellType.FORMULA ? cell : last;
      }
    }
    if (last == null) {
      throw new IllegalArgumentException(sheet);
    }
    return last;
  }

  /** Has a formula's cell hold the number that it showed. */
  EditedWorkbook freeze(String sheet) {
    Cell cell = lastFormula(sheet);
    double value = cell.getNumericCellValue();
    cell.removeFormula();
    cell.setCellValue(value);
    return this;
  }

  EditedWorkbook sign(String sheet, int figure, String column, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell(sheet, figure, column).setCellStyle(style);
    return this;
  }

  EditedWorkbook remove(String sheet) {
    workbook.removeSheetAt(workbook.getSheetIndex(sheet));
    return this;
  }

  EditedWorkbook add(String sheet) {
    workbook.createSheet(sheet).createRow(0).createCell(0).setCellValue("mine");
    return this;
  }

  Path save(Path to) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(to);
        workbook) {
      workbook.write(bytes);
    }
    return to;
  }
}
