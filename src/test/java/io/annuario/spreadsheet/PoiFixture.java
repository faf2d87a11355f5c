package io.annuario.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with a cell of every kind, written by POI as .xls or .xlsx. */
final class PoiFixture {

  private PoiFixture() {}

  static Path write(Path path) throws IOException {
    boolean old = path.toString().endsWith(".xls");
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      fill(workbook);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
    return path;
  }

  private static void fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Dati");
    Row first = sheet.createRow(0);
    first.createCell(0).setCellValue("Valle d'Aosta / Vallée d'Aoste");
    first.createCell(1).setCellValue(1234.6);
    first.createCell(2).setCellValue(0.1 + 0.2);
    first.createCell(3).setCellValue(true);
    first.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
    first.createCell(5).setCellFormula("B1*2");
    first.createCell(6).setCellFormula("\"Totale: \"&SUM(B1:B2)");
    first.createCell(7).setBlank();
    Row second = sheet.createRow(1);
    second.createCell(0).setCellValue(LocalDate.of(2020, 11, 4));
    second.getCell(0).setCellStyle(format(workbook, "dd/mm/yyyy"));
    second.createCell(1).setCellValue(25706);
    second.getCell(1).setCellStyle(format(workbook, "#,##0;;\"-\""));
    second.createCell(2).setCellValue(0.5);
    second.getCell(2).setCellStyle(format(workbook, "h:mm"));
    Row hidden = sheet.createRow(4);
    hidden.createCell(0).setCellValue(7);
    hidden.setZeroHeight(true);
    sheet.setColumnHidden(3, true);
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 2));
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol2(2);
    anchor.setRow2(2);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString("dato provvisorio"));
    second.getCell(1).setCellComment(comment);
    Sheet notes = workbook.createSheet("Note");
    notes.createRow(0).createCell(0).setCellFormula("Dati!B2+1");
    workbook.setSheetHidden(1, true);
  }

  private static CellStyle format(Workbook workbook, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    return style;
  }
}
