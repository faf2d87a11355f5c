package io.annuario.correction;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a blank return look: twelve points, dark on light, what is locked in grey. */
final class BlankStyles {

  private static final int POINTS = 12;
  private static final String INK = "1F2933";
  private static final String NAVY = "1B3A5C";

  /** On its fill it has a contrast of 7 to 1. */
  private static final String MUTED = "4A5560";

  private static final String RED = "7A1F1F";
  private static final String HEADER_FILL = "E4EAF1";
  private static final String LOCKED_FILL = "ECEFF2";
  private static final String RULE = "8A96A3";

  private final XSSFWorkbook workbook;

  BlankStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    font(workbook.getFontAt(0), POINTS, INK, false);
  }

  CellStyle title() {
    return style(font(workbook.createFont(), 16, NAVY, true));
  }

  CellStyle text() {
    return style(font(workbook.createFont(), POINTS, INK, false));
  }

  /** Of what is there for the program. */
  CellStyle stamp() {
    return style(font(workbook.createFont(), POINTS, MUTED, false));
  }

  CellStyle header(boolean numbers) {
    XSSFCellStyle style = style(font(workbook.createFont(), POINTS, NAVY, true));
    fill(style, HEADER_FILL);
    style.setWrapText(true);
    style.setIndention((short) (numbers ? 0 : 1));
    style.setAlignment(numbers ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setBorderBottom(BorderStyle.MEDIUM);
    return style;
  }

  CellStyle label() {
    XSSFCellStyle style = style(font(workbook.createFont(), POINTS, INK, false));
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    ruled(style);
    return style;
  }

  /** A cell to write into: white, framed, and the only kind that is not locked. */
  CellStyle open(int decimals) {
    XSSFCellStyle style = style(font(workbook.createFont(), POINTS, INK, false));
    number(style, decimals);
    style.setLocked(false);
    framed(style);
    return style;
  }

  /** A figure that was published before. */
  CellStyle published(int decimals) {
    XSSFCellStyle style = style(font(workbook.createFont(), POINTS, MUTED, false));
    number(style, decimals);
    fill(style, LOCKED_FILL);
    ruled(style);
    return style;
  }

  CellStyle check() {
    XSSFCellStyle style = style(font(workbook.createFont(), POINTS, RED, false));
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    ruled(style);
    return style;
  }

  private XSSFCellStyle style(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setLocked(true);
    return style;
  }

  private void number(XSSFCellStyle style, int decimals) {
    String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, 2));
    String more = decimals > 2 ? "#".repeat(decimals - 2) : "";
    style.setDataFormat(workbook.createDataFormat().getFormat(format + more));
    style.setAlignment(HorizontalAlignment.RIGHT);
  }

  private static void fill(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void ruled(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(RULE));
  }

  private static void framed(XSSFCellStyle style) {
    ruled(style);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(RULE));
    style.setLeftBorderColor(colour(RULE));
    style.setRightBorderColor(colour(RULE));
  }

  private static XSSFFont font(XSSFFont font, int points, String colour, boolean bold) {
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) points);
    font.setColor(colour(colour));
    font.setBold(bold);
    return font;
  }

  static XSSFColor colour(String rgb) {
    byte[] bytes = new byte[3];
    for (int at = 0; at < 3; at++) {
      bytes[at] = (byte) Integer.parseInt(rgb.substring(2 * at, 2 * at + 2), 16);
    }
    return new XSSFColor(bytes, new DefaultIndexedColorMap());
  }
}
