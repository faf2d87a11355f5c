package io.annuario.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook to be written: sheets of cells as an office would type them. */
final class Grid {

  private record Page(String name, List<Object[]> rows, List<String> merged, boolean hidden) {}

  private final List<Page> pages = new ArrayList<>();

  static Grid sheet(String name) {
    return new Grid().and(name);
  }

  Grid and(String name) {
    pages.add(new Page(name, new ArrayList<>(), new ArrayList<>(), false));
    return this;
  }

  Grid andHidden(String name) {
    pages.add(new Page(name, new ArrayList<>(), new ArrayList<>(), true));
    return this;
  }

  /** One row; null leaves a cell out, a text beginning with = is a formula. */
  Grid row(@Nullable Object... cells) {
    page().rows().add(cells);
    return this;
  }

  Grid gap() {
    return row();
  }

  Grid merge(String range) {
    page().merged().add(range);
    return this;
  }

  private Page page() {
    return pages.get(pages.size() - 1);
  }

  Path xlsx(Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      CellStyle percent = workbook.createCellStyle();
      percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
      for (Page page : pages) {
        Sheet sheet = workbook.createSheet(page.name());
        for (int at = 0; at < page.rows().size(); at++) {
          Row row = sheet.createRow(at);
          Object[] cells = page.rows().get(at);
          for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
              fill(row.createCell(column), cells[column], day, percent);
            }
          }
        }
        page.merged().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), page.hidden());
      }
      workbook.write(out);
    }
    return file;
  }

  private static void fill(Cell cell, Object value, CellStyle day, CellStyle percent) {
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else if (value instanceof BigDecimal share) {
      cell.setCellValue(share.doubleValue());
      cell.setCellStyle(percent);
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof String text && text.startsWith("=")) {
      cell.setCellFormula(text.substring(1));
    } else {
      cell.setCellValue(value.toString());
    }
  }

  /** The first sheet, separated by semicolons. */
  Path csv(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Object[] cells : pages.get(0).rows()) {
      List<String> texts = new ArrayList<>();
      for (Object cell : cells) {
        texts.add(cell == null ? "" : cell.toString());
      }
      lines.add(String.join(";", texts));
    }
    return Files.write(file, lines);
  }
}
