package io.annuario.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;

/** A return of two indicators and three territories of which a test changes a cell. */
abstract class ChangedCells {

  @TempDir Path folder;

  /** Changes the cells of a sheet: labels in A2 to A4, figures in B2:C4 below two headers. */
  interface Change {
    void of(Workbook book, Sheet sheet);
  }

  Trial changed(String extension, Change change) throws Exception {
    return Trial.read(written(extension, change), "NAZ");
  }

  Trial changed(Change change) throws Exception {
    return changed("xlsx", change);
  }

  Path written(String extension, Change change) throws IOException {
    Path file = folder.resolve("invio." + extension);
    try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Dati");
      Object[][] rows = {
        {"Territorio", "Arrestati", "Vittime"},
        {"Piemonte", 120, 31},
        {"Veneto", 345, 42},
        {"Napoli", 260, 53}
      };
      for (int row = 0; row < rows.length; row++) {
        sheet.createRow(row);
        for (int column = 0; column < rows[row].length; column++) {
          Cell cell = sheet.getRow(row).createCell(column);
          if (rows[row][column] instanceof Integer number) {
            cell.setCellValue(number);
          } else {
            cell.setCellValue(rows[row][column].toString());
          }
        }
      }
      change.of(book, sheet);
      book.write(out);
    }
    return file;
  }

  static Cell cell(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column);
  }

  static RichTextString rich(Workbook book, String text, Font font, int from, int to) {
    RichTextString rich = book.getCreationHelper().createRichTextString(text);
    rich.applyFont(from, to, font);
    return rich;
  }

  static Font struck(Workbook book) {
    Font font = book.createFont();
    font.setStrikeout(true);
    return font;
  }

  static CellStyle style(Workbook book, Font font) {
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }
}
