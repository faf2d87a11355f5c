package io.annuario.correction;

import io.annuario.correction.BlankPlan.BlankSheet;
import io.annuario.definition.Dimension;
import io.annuario.definition.Edition;
import io.annuario.definition.Stamp;
import io.annuario.observation.Observation;
import io.annuario.observation.Qualifier;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a blank return as a workbook: a line a figure, with its labels, the cell to write into,
 * the figure published before in grey, and what is wrong in words. Without macros and passwords;
 * only the cells to write into are not locked.
 */
public final class BlankWorkbook {

  private static final int CHARACTER = 256;

  /** Of a line of twelve points. */
  private static final float LINE = 16.5F;

  /** Longer words are cut on paper, and shown by whoever goes to their cell. */
  private static final int MOST_LINES = 4;

  /** That a line of the column of checks holds. */
  private static final int LETTERS = 40;

  private static final int NUMBER_WIDTH = 15;

  /** In inches. */
  private static final double MARGIN = 0.4;

  private static final int CHECK_WIDTH = 38;

  private final BlankReturn blank;
  private final BlankWords words;
  private final BlankPlan plan;
  private final LiveChecks checks;
  private final BlankAids aids;

  public BlankWorkbook(BlankReturn blank) {
    this.blank = blank;
    this.words = new BlankWords(blank.language());
    this.plan = new BlankPlan(blank, words);
    List<String> signs =
        words.signs(blank.definition().missingSigns().with(blank.office().missingSigns()));
    this.checks = new LiveChecks(blank, plan, words, signs);
    this.aids = new BlankAids(blank, words, signs);
  }

  public void writeTo(OutputStream bytes) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      BlankStyles styles = new BlankStyles(workbook);
      describe(workbook.getProperties());
      for (BlankSheet sheet : plan.sheets()) {
        write(workbook.createSheet(sheet.name()), sheet, styles);
      }
      // Whoever opens it has everything reckoned anew.
      workbook.setForceFormulaRecalculation(true);
      workbook.write(bytes);
    }
  }

  private void describe(POIXMLProperties properties) {
    properties.getExtendedProperties().setApplication("Annuario");
    properties.getCoreProperties().setCreator("Annuario");
    properties.getCoreProperties().setTitle(title() + ", " + blank.office().name());
    properties
        .getCoreProperties()
        .getUnderlyingProperties()
        .setLanguageProperty(blank.language().locale().getLanguage());
    Stamp stamp = stamp();
    POIXMLProperties.CustomProperties own = properties.getCustomProperties();
    own.addProperty("annuario.job", stamp.job());
    own.addProperty("annuario.edition", stamp.edition());
    own.addProperty("annuario.office", stamp.office());
    own.addProperty("annuario.form", stamp.form());
  }

  private Stamp stamp() {
    return Stamp.of(blank.definition(), blank.edition(), blank.office());
  }

  private String title() {
    return words.say(blank.definition().title()) + ", " + words.period(blank.edition());
  }

  private void write(XSSFSheet sheet, BlankSheet content, BlankStyles styles) {
    setUp(sheet, content);
    boolean before = blank.before() != null;
    String more = checks.areComplete() ? "" : " " + words.tooMany();
    alone(sheet, 0, title(), styles.title());
    alone(sheet, 1, blank.office().name(), styles.text());
    alone(sheet, 2, words.howTo(before) + more, styles.text());
    alone(sheet, 3, stamp().written(), styles.stamp());
    header(sheet, content, styles);
    Map<Integer, CellStyle> open = new HashMap<>();
    Map<Integer, CellStyle> published = new HashMap<>();
    CellStyle label = styles.label();
    CellStyle check = styles.check();
    for (int at = 0; at < content.lines().size(); at++) {
      Asked asked = content.lines().get(at);
      XSSFRow row = sheet.createRow(BlankPlan.HEADER + 1 + at);
      row.setHeightInPoints(height(asked));
      int column = 0;
      for (String text : labels(asked, content)) {
        text(row.createCell(column), text, label);
        column++;
      }
      int decimals = asked.indicator().decimals();
      row.createCell(column).setCellStyle(open.computeIfAbsent(decimals, styles::open));
      column++;
      if (before) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(published.computeIfAbsent(decimals, styles::published));
        value(cell, asked.before());
        column++;
      }
      Cell cell = row.createCell(column);
      cell.setCellStyle(check);
      plan.spot(asked).ifPresent(spot -> cell.setCellFormula(checks.formula(spot)));
      cell.setCellValue("");
    }
    aids.validate(sheet, content);
    aids.colour(sheet, content);
  }

  /** Room for what may be said of a figure. */
  private float height(Asked asked) {
    int longest = plan.spot(asked).map(checks::longest).orElse(0);
    return LINE * Math.max(2, Math.min(MOST_LINES, (longest + LETTERS - 1) / LETTERS));
  }

  private static void alone(XSSFSheet sheet, int row, String text, CellStyle style) {
    text(sheet.createRow(row).createCell(0), text, style);
  }

  private static void text(Cell cell, String text, CellStyle style) {
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void header(XSSFSheet sheet, BlankSheet content, BlankStyles styles) {
    List<String> labels = new ArrayList<>(List.of(words.territory(), words.indicator()));
    content.dimensions().forEach(dimension -> labels.add(words.say(dimension.name())));
    CellStyle ofLabels = styles.header(false);
    CellStyle ofNumbers = styles.header(true);
    XSSFRow row = sheet.createRow(BlankPlan.HEADER);
    row.setHeightInPoints(2 * LINE);
    int column = 0;
    for (String label : labels) {
      text(row.createCell(column), label, ofLabels);
      column++;
    }
    text(row.createCell(column), words.period(blank.edition()), ofNumbers);
    column++;
    Edition before = blank.before();
    if (before != null) {
      text(row.createCell(column), words.period(before), ofNumbers);
      column++;
    }
    text(row.createCell(column), words.check(), ofLabels);
  }

  private List<String> labels(Asked asked, BlankSheet content) {
    List<String> labels = new ArrayList<>();
    labels.add(asked.territory().name());
    labels.add(words.name(asked.indicator()));
    for (Dimension dimension : content.dimensions()) {
      String code = asked.breakdown().categories().get(dimension.code());
      dimension.categories().stream()
          .filter(category -> category.code().equals(code))
          .forEach(category -> labels.add(words.say(category.name())));
    }
    return labels;
  }

  /** What was published: a number, or the words of what is more or less than a number. */
  private static void value(Cell cell, @Nullable Observation before) {
    if (before == null) {
      return;
    }
    BigDecimal value = before.value();
    if (value != null && before.qualifier() == Qualifier.EXACTLY) {
      cell.setCellValue(value.doubleValue());
    } else {
      cell.setCellValue(before.raw());
    }
  }

  private void setUp(XSSFSheet sheet, BlankSheet content) {
    int column = content.valueColumn();
    sheet.setColumnWidth(0, width(content, 0));
    for (int at = 1; at < column; at++) {
      sheet.setColumnWidth(at, width(content, at));
    }
    sheet.setColumnWidth(column, NUMBER_WIDTH * CHARACTER);
    if (blank.before() != null) {
      column++;
      sheet.setColumnWidth(column, NUMBER_WIDTH * CHARACTER);
    }
    sheet.setColumnWidth(column + 1, CHECK_WIDTH * CHARACTER);
    sheet.setDisplayGridlines(false);
    sheet.createFreezePane(0, BlankPlan.HEADER + 1);
    sheet.setRepeatingRows(new CellRangeAddress(BlankPlan.HEADER, BlankPlan.HEADER, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
    sheet.enableLocking();
    sheet.lockSelectLockedCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  /** As wide as the longest label, within the paper's limits. */
  private int width(BlankSheet content, int column) {
    int longest =
        content.lines().stream()
            .mapToInt(asked -> labels(asked, content).get(column).length())
            .max()
            .orElse(0);
    return Math.min(34, Math.max(14, longest + 2)) * CHARACTER;
  }
}
