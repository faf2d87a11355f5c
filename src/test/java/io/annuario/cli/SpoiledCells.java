package io.annuario.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Ways in which cells of a return are not what they look like. */
final class SpoiledCells {

  private SpoiledCells() {}

  static void unvalued(XSSFCell cell) {
    cell.setBlank();
    cell.setCellFormula("5+7");
  }

  static void struck(XSSFCell cell) {
    XSSFWorkbook workbook = cell.getSheet().getWorkbook();
    XSSFFont font = workbook.createFont();
    font.setStrikeout(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    cell.setCellStyle(style);
  }

  /** Its header, 6-10, was changed into the sixth of October. */
  static void band(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.getSheetAt(0);
    sheet.createRow(2).createCell(1).setCellValue("3");
    sheet.getRow(2).createCell(2).setCellValue("4");
    sheet.getRow(2).createCell(0).setCellValue("Lombardia");
    sheet.getRow(0).getCell(1).setCellValue("Arrestati");
    sheet.getRow(0).getCell(0).setBlank();
    sheet.getRow(1).getCell(0).setCellValue("Regione");
    sheet.getRow(1).getCell(1).setCellValue("0-5");
    date(sheet.getRow(1).createCell(2), LocalDate.of(2024, 10, 6));
    sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
  }

  static void merged(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.getSheetAt(0);
    sheet.createRow(2).createCell(0).setCellValue("Veneto");
    sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
  }

  static void date(XSSFCell cell) {
    date(cell, LocalDate.of(2024, 4, 3));
  }

  private static void date(XSSFCell cell, LocalDate day) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat((short) 14);
    cell.setCellValue(day);
    cell.setCellStyle(style);
  }

  static void external(XSSFWorkbook workbook) throws IOException {
    try (XSSFWorkbook other = new XSSFWorkbook()) {
      other.createSheet("Dati").createRow(0).createCell(0).setCellValue(12);
      workbook.linkExternalWorkbook("altro.xlsx", other);
      XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(1);
      cell.setCellFormula("[altro.xlsx]Dati!$A$1");
      cell.setCellValue(12);
    }
  }
}
