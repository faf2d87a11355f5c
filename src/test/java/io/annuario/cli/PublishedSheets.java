package io.annuario.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of a published workbook as a spreadsheet program shows them. */
record PublishedSheets(Path file) {

  /** A line a row, its cells between bars. */
  String sheet(String name) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(file))) {
      DataFormatter shown = new DataFormatter();
      for (Row row : opened.getSheet(name)) {
        for (int column = 0; column < row.getLastCellNum(); column++) {
          text.append(column == 0 ? "" : "|").append(shown.formatCellValue(row.getCell(column)));
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(file))) {
      opened.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
    }
    return names;
  }
}
