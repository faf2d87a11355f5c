package io.annuario.explanation;

import io.annuario.extraction.Fate;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The coloured grid of one sheet. */
final class SheetSection {

  /** Blank rows shown as they are; more of them would only push the page apart. */
  private static final int MOST_BLANK_ROWS = 3;

  private static final String HIDDEN = "hidden";
  private static final int LONGEST_TEXT = 120;

  private static final Phrase PERSONAL =
      new Phrase(
          "Non mostrati i contenuti delle celle: il file ha dati di singole persone.",
          "Not shown: what the cells hold, for the file has detail about single persons.");

  private final Sheet sheet;
  private final SheetAccount account;
  private final int number;
  private final Language language;
  private final Markup page;
  private boolean isPersonal;

  /**
   * @param number of the sheet in its file, from one: cells are anchored by it
   */
  SheetSection(SheetAccount account, Sheet sheet, int number, Language language, Markup page) {
    this.account = account;
    this.sheet = sheet;
    this.number = number;
    this.language = language;
    this.page = page;
  }

  void write(Excerpt excerpt) throws IOException, RefusedFile {
    Spans spans = Spans.of(sheet, excerpt);
    List<TableFound> tables = account.tables();
    CellTips tips = new CellTips(account, language);
    isPersonal = account.isPersonal();
    if (isPersonal) {
      page.element("p", "left-out", PERSONAL.in(language));
    }
    page.open("div").attribute("class", "grid").open("table").open("thead").open("tr");
    page.element("th", "", "");
    for (int column = 0; column < excerpt.columns(); column++) {
      page.element("th", "", Address.letters(column));
    }
    page.close().close().line().open("tbody");
    int next = excerpt.rows().isEmpty() ? 0 : Math.max(0, excerpt.rows().get(0).index() - 1);
    for (Row row : excerpt.rows()) {
      between(next, row.index(), excerpt.columns(), tables);
      write(row, excerpt.columns(), spans, tables, tips);
      next = row.index() + 1;
    }
    page.close().close().close().line();
    if (excerpt.leftOutRows() > 0) {
      page.element("p", "left-out", leftOut(excerpt.leftOutRows()).in(language));
    }
    if (excerpt.leftOutColumns()) {
      Phrase beyond = Phrase.same(Address.letters(excerpt.columns() - 1));
      page.element(
          "p",
          "left-out",
          new Phrase("Non mostrate le colonne oltre ", "Not shown: the columns beyond ")
              .then(beyond)
              .in(language));
    }
  }

  private static Phrase leftOut(long rows) {
    return new Phrase("Non mostrate altre righe: ", "Not shown: other rows, ")
        .then(Wording.number(rows))
        .then(
            new Phrase(
                ". Si vedono le prime e quelle con errori o cifre da verificare.",
                ". Shown are the first ones and those with errors or queries."));
  }

  private void between(int from, int to, int columns, List<TableFound> tables) throws IOException {
    if (to - from > MOST_BLANK_ROWS) {
      page.open("tr").attribute("class", "gap").element("th", "", "⋮");
      page.open("td").attribute("colspan", Integer.toString(columns));
      page.text(
              Phrase.of(
                      "righe %d–%d: vuote o non mostrate",
                      "rows %d–%d: blank or not shown", from + 1, to)
                  .in(language))
          .close()
          .close()
          .line();
      return;
    }
    for (int row = from; row < to; row++) {
      page.open("tr").element("th", "", Integer.toString(row + 1));
      for (int column = 0; column < columns; column++) {
        page.open("td").attribute("class", outline(new Address(row, column), tables)).close();
      }
      page.close().line();
    }
  }

  private void write(Row row, int columns, Spans spans, List<TableFound> tables, CellTips tips)
      throws IOException {
    Map<Integer, Cell> cells = new HashMap<>();
    row.cells().forEach(cell -> cells.put(cell.address().column(), cell));
    page.open("tr").element("th", "", Integer.toString(row.index() + 1));
    int column = 0;
    while (column < columns) {
      Address address = new Address(row.index(), column);
      if (spans.covers(address)) {
        column++;
        continue;
      }
      Cell cell = cells.get(column);
      Address end = spans.lastOf(address);
      int last = end.column();
      String outline = outline(address, tables);
      page.open("td");
      if (last > column) {
        page.attribute("colspan", Integer.toString(last - column + 1));
      }
      if (end.row() > row.index()) {
        page.attribute("rowspan", Integer.toString(end.row() - row.index() + 1));
      }
      if (!end.equals(address)) {
        outline += " " + outline(end, tables);
      }
      if (cell != null && !Spans.isEmpty(cell)) {
        write(cell, outline, tips);
      } else {
        page.attribute("class", outline);
      }
      page.close();
      column = last + 1;
    }
    page.close().line();
  }

  private void write(Cell cell, String outline, CellTips tips) throws IOException {
    boolean isHidden = cell.hidden() || sheet.hidden();
    CellTold told = account.of(cell, isHidden);
    String name = name(told.fate());
    Finding finding = account.at(cell.address());
    String type =
        outline
            + (" " + name)
            + (isHidden && !name.equals(HIDDEN) ? " " + HIDDEN : "")
            + (finding == null ? "" : " " + severity(finding) + "-here")
            + (cell.value() instanceof CellValue.Number ? " number" : "");
    page.attribute("class", type.strip())
        .attribute("id", ExplanationPage.anchor(number, cell.address()))
        .attribute("title", isPersonal ? tips.of(told) : tips.of(cell, told))
        .text(isPersonal ? "" : PlainText.cut(Wording.shown(cell), LONGEST_TEXT));
  }

  private static String severity(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT);
  }

  /** The class of the cells of a fate; a ledger counts no finer. */
  private static String name(CellTold.Fate fate) {
    return switch (fate) {
      case FIGURE -> name(Fate.FIGURE);
      case TOTAL -> name(Fate.TOTAL);
      case RATE -> name(Fate.RATE);
      case OTHER_PERIOD -> name(Fate.OTHER_PERIOD);
      case TITLE, HEADER, LABEL -> name(Fate.LABEL);
      case REMARK, REPEATED, CROSSED_OUT -> name(Fate.NOTE);
      case IGNORED, UNREAD -> "unread";
      case HIDDEN -> HIDDEN;
      case REJECTED -> name(Fate.REJECTED);
    };
  }

  static String name(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  /** On which sides of the cell the edge of a table runs. */
  private static String outline(Address cell, List<TableFound> tables) {
    StringBuilder sides = new StringBuilder();
    for (TableFound table : tables) {
      Address from = table.from();
      Address to = table.to();
      if (cell.row() < from.row()
          || cell.row() > to.row()
          || cell.column() < from.column()
          || cell.column() > to.column()) {
        continue;
      }
      sides.append(cell.row() == from.row() ? " top" : "");
      sides.append(cell.row() == to.row() ? " bottom" : "");
      sides.append(cell.column() == from.column() ? " left" : "");
      sides.append(cell.column() == to.column() ? " right" : "");
    }
    return sides.toString().strip();
  }
}
