package io.annuario.inputs;

import io.annuario.observation.Address;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves pages as .xlsx or .xls. */
final class ExcelFiles {

  private static final int WIDEST = 46;

  private ExcelFiles() {}

  static byte[] xlsx(List<Page> pages) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      // Otherwise the file would carry the minute in which it was made.
      workbook
          .getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(Date.from(Instant.EPOCH)));
      return StableZip.of(saved(workbook, pages));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] xls(List<Page> pages) {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      return saved(workbook, pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(Workbook workbook, List<Page> pages) throws IOException {
    Map<String, CellStyle> styles = new HashMap<>();
    pages.forEach(page -> draw(workbook, page, styles));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static void draw(Workbook workbook, Page page, Map<String, CellStyle> styles) {
    Sheet sheet = workbook.createSheet(page.name());
    Map<Integer, Integer> widths = new HashMap<>();
    page.boxes()
        .forEach(
            (address, box) -> {
              Cell cell = cell(sheet, address);
              fill(cell, box.content());
              cell.setCellStyle(
                  styles.computeIfAbsent(box.look() + box.format(), key -> style(workbook, box)));
              if (box.look() != Page.Look.TITLE && box.look() != Page.Look.SMALL) {
                widths.merge(address.column(), page.raw(address).length() + 3, Math::max);
              }
            });
    widths.forEach((column, width) -> sheet.setColumnWidth(column, Math.min(width, WIDEST) * 256));
    for (Page.Merged range : page.merged()) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              range.from().row(), range.to().row(), range.from().column(), range.to().column()));
    }
  }

  private static Cell cell(Sheet sheet, Address address) {
    Row row = sheet.getRow(address.row());
    return (row == null ? sheet.createRow(address.row()) : row).createCell(address.column());
  }

  private static void fill(Cell cell, Page.Content content) {
    if (content instanceof Page.Text text) {
      cell.setCellValue(text.text());
    } else if (content instanceof Page.Number number) {
      cell.setCellValue(number.value().doubleValue());
    } else if (content instanceof Page.Computed computed) {
      cell.setCellFormula(computed.formula());
      cell.setCellValue(computed.cached().doubleValue());
    }
  }

  private static CellStyle style(Workbook workbook, Page.Box box) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(box.format()));
    Font font = workbook.createFont();
    switch (box.look()) {
      case TITLE -> {
        font.setBold(true);
        font.setFontHeightInPoints((short) 13);
      }
      case HEADER -> {
        font.setBold(true);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
      }
      case INDENTED -> {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 2);
      }
      case TOTAL -> {
        font.setBold(true);
        style.setBorderTop(BorderStyle.THIN);
      }
      case SMALL -> {
        font.setItalic(true);
        font.setFontHeightInPoints((short) 9);
      }
      case PLAIN -> {}
    }
    style.setFont(font);
    return style;
  }
}
