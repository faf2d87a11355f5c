package io.annuario.workbook;

import io.annuario.observation.Language;
import io.annuario.observation.SafeText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.jspecify.annotations.Nullable;

/** One sheet while it is written, from top to bottom; remembers how wide its columns must be. */
final class Page {

  private static final int NARROWEST = 5;

  /** In points, as Excel takes it. */
  private static final double HIGHEST = 409.5;

  /** Digits that keep a column from its neighbour. */
  private static final int AIR = 2;

  /** Digits that stand beside each other on A4, between margins of 10 mm. */
  private static final int LANDSCAPE = 114;

  private static final int PORTRAIT = 78;

  /** In percent: 11 points become 7. */
  private static final int SMALLEST_PRINT = 64;

  private static final double TITLE_HEIGHT = 30;

  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters of a tip, as Excel takes it. */
  private static final int LONGEST_TIP = 255;

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final Map<Integer, Integer> widths = new HashMap<>();
  private @Nullable SXSSFRow current;

  Page(SXSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  SXSSFSheet sheet() {
    return sheet;
  }

  String name() {
    return sheet.getSheetName();
  }

  /** The name of its part within the file. */
  String part() {
    return written().getPackagePart().getPartName().getName().substring(1);
  }

  /** All of it but its rows. */
  private XSSFSheet written() {
    return sheet.getWorkbook().getXSSFWorkbook().getSheet(name());
  }

  /** The number of a style in the file. */
  int style(Look look) {
    return styles.of(look).getIndex();
  }

  /** What the sheet is, in its first cell. */
  void title(String text) {
    heading(0, 0, text, Look.text(Look.Tone.TITLE));
    height(0, TITLE_HEIGHT);
  }

  /** Marks rows up as a table, which programs and screen readers know by the name of the sheet. */
  void table(int header, int last, List<String> columns) {
    table("", header, last, columns);
  }

  /**
   * Marks rows up as one of the tables of the sheet.
   *
   * @param suffix of its name, to tell it from the others
   */
  void table(String suffix, int header, int last, List<String> columns) {
    AreaReference area =
        new AreaReference(
            new CellReference(header, 0),
            new CellReference(last, columns.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = written().createTable(area);
    String name = NO_NAME.matcher(name() + suffix).replaceAll("_").replaceAll("_$", "");
    table.setName(name);
    table.setDisplayName(name);
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    for (int i = 0; i < columns.size(); i++) {
      table
          .getCTTable()
          .getTableColumns()
          .getTableColumnArray(i)
          .setName(Text.escaped(Text.safe(columns.get(i))));
    }
  }

  /** Where charts are drawn, from a row on that has nothing at it or below. */
  Charts charts(int row) {
    return new Charts(written(), row);
  }

  /** A text that may run over the cells to its right: it asks for no width. */
  void heading(int row, int column, String text, Look look) {
    cell(row, column, look).setCellValue(Text.escaped(Text.safe(text)));
  }

  /** A text, never a formula whatever it starts with. */
  void text(int row, int column, String text, Look look) {
    String safe = Text.safe(text);
    cell(row, column, SafeText.looksLikeFormula(safe) ? look.quotedText() : look)
        .setCellValue(Text.escaped(safe));
    widen(column, Text.width(safe) + 2 * look.indent());
  }

  /** A number; one with more digits than Excel keeps is written as a text, to lose none of them. */
  void number(int row, int column, BigDecimal value, Look look) {
    if (Formats.fits(value)) {
      cell(row, column, look).setCellValue(value.doubleValue());
    } else {
      cell(row, column, look).setCellValue(value.toPlainString());
    }
    widen(column, width(value, look.format()));
  }

  void number(int row, int column, long value, Look look) {
    number(row, column, BigDecimal.valueOf(value), look);
  }

  /** A live formula with the value that it has, for readers which do not calculate. */
  void formula(int row, int column, String formula, BigDecimal value, Look look) {
    if (!Formats.fits(value)) {
      number(row, column, value, look);
      return;
    }
    Cell cell = cell(row, column, look);
    cell.setCellFormula(formula);
    cell.setCellValue(value.doubleValue());
    widen(column, width(value, look.format()));
  }

  void day(int row, int column, LocalDate day, Language language) {
    Look look =
        Look.number(Look.Tone.BODY, Formats.day(language)).aligned(HorizontalAlignment.LEFT);
    cell(row, column, look).setCellValue(day);
  }

  /** A moment, in UTC: cells have no time zone. */
  void moment(int row, int column, Instant moment, Language language) {
    Look look =
        Look.number(Look.Tone.BODY, Formats.moment(language)).aligned(HorizontalAlignment.LEFT);
    cell(row, column, look).setCellValue(moment.atOffset(ZoneOffset.UTC).toLocalDateTime());
  }

  void blank(int row, int column, Look look) {
    cell(row, column, look).setBlank();
  }

  /** Makes a written cell lead to another one of the workbook. */
  void link(int row, int column, String sheetName, int toRow, @Nullable String tip) {
    XSSFHyperlink link =
        (XSSFHyperlink)
            sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName + "'!A" + (toRow + 1));
    if (tip != null) {
      link.setTooltip(Text.escaped(Text.shortened(Text.safe(tip), LONGEST_TIP)));
    }
    row(row).getCell(column).setHyperlink(link);
  }

  void height(int row, double points) {
    row(row).setHeightInPoints((float) Math.min(points, HIGHEST));
  }

  void outline(int row, int level) {
    sheet.setRowOutlineLevel(row, level);
  }

  /** Codes such as 01 are texts: nobody needs to be warned of it in every cell. */
  void allowDigitsInText(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    written()
        .addIgnoredErrors(
            new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn),
            IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  void widen(int column, int characters) {
    widths.merge(column, characters, Math::max);
  }

  /**
   * Gives the columns the widths that were asked for, none of them above the widest, and makes the
   * print as small as its type can be read; columns that are too many then go on the next page.
   */
  void fit(int widest) {
    int all = 0;
    for (Map.Entry<Integer, Integer> one : widths.entrySet()) {
      int width = Math.max(Math.min(one.getValue(), widest), NARROWEST) + AIR;
      // Excel counts in 256ths of a digit.
      sheet.setColumnWidth(one.getKey(), width * 256);
      all += width;
    }
    PrintSetup print = sheet.getPrintSetup();
    int paper = print.getLandscape() ? LANDSCAPE : PORTRAIT;
    print.setScale((short) Math.max(SMALLEST_PRINT, Math.min(100, 100 * paper / all)));
  }

  private Cell cell(int row, int column, Look look) {
    Cell cell = row(row).createCell(column);
    cell.setCellStyle(styles.of(look));
    return cell;
  }

  private SXSSFRow row(int number) {
    SXSSFRow row = current;
    if (row == null || row.getRowNum() != number) {
      SXSSFRow known = sheet.getRow(number);
      row = known == null ? sheet.createRow(number) : known;
      current = row;
    }
    return row;
  }

  /** How wide a number is, in digits. */
  static int width(BigDecimal value, String format) {
    int digits = value.precision() - value.scale();
    int point = format.lastIndexOf('.');
    int decimals = point < 0 ? 0 : Math.max(0, format.lastIndexOf('0') - point);
    return digits + digits / 3 + decimals + (format.contains("\"") ? 3 : 0);
  }
}
