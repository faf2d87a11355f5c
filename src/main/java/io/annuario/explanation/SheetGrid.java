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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The coloured grid of one sheet, made line by line while the page is written. */
final class SheetGrid {

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
  private final Excerpt excerpt;
  private final Spans spans;
  private final CellTips tips;
  private final boolean isPersonal;

  /**
   * @param number of the sheet in its file, from one: cells are anchored by it
   */
  SheetGrid(SheetAccount account, Sheet sheet, int number, Language language, Excerpt excerpt)
      throws RefusedFile {
    this.account = account;
    this.sheet = sheet;
    this.number = number;
    this.language = language;
    this.excerpt = excerpt;
    this.spans = Spans.of(sheet, excerpt);
    this.tips = new CellTips(account, language);
    this.isPersonal = account.isPersonal();
  }

  /** Why no text is shown; null when all are. */
  @Nullable String withheld() {
    return isPersonal ? PERSONAL.in(language) : null;
  }

  /** The letters above the columns. */
  List<String> columns() {
    return IntStream.range(0, excerpt.columns()).mapToObj(Address::letters).toList();
  }

  Iterable<GridLine> lines() {
    List<Row> rows = excerpt.rows();
    return () ->
        IntStream.range(0, rows.size())
            .boxed()
            .flatMap(
                at -> {
                  int index = rows.get(at).index();
                  int next = at == 0 ? Math.max(0, index - 1) : rows.get(at - 1).index() + 1;
                  return Stream.concat(between(next, index), Stream.of(line(rows.get(at))));
                })
            .iterator();
  }

  /** What of the sheet is not shown. */
  List<String> leftOut() {
    List<String> leftOut = new ArrayList<>();
    if (excerpt.leftOutRows() > 0) {
      leftOut.add(
          new Phrase("Non mostrate altre righe: ", "Not shown: other rows, ")
              .then(Wording.number(excerpt.leftOutRows()))
              .then(
                  new Phrase(
                      ". Si vedono le prime e quelle con errori o cifre da verificare.",
                      ". Shown are the first ones and those with errors or queries."))
              .in(language));
    }
    if (excerpt.leftOutColumns()) {
      leftOut.add(
          new Phrase("Non mostrate le colonne oltre ", "Not shown: the columns beyond ")
              .then(Phrase.same(Address.letters(excerpt.columns() - 1)))
              .in(language));
    }
    return leftOut;
  }

  private Stream<GridLine> between(int from, int to) {
    if (to - from > MOST_BLANK_ROWS) {
      Phrase gap =
          Phrase.of(
              "righe %d–%d: vuote o non mostrate", "rows %d–%d: blank or not shown", from + 1, to);
      return Stream.of(new GridLine(from + 1, List.of(), gap.in(language)));
    }
    return IntStream.range(from, to)
        .mapToObj(
            row ->
                new GridLine(
                    row + 1,
                    IntStream.range(0, excerpt.columns())
                        .mapToObj(column -> GridCell.blank(type(outline(new Address(row, column)))))
                        .toList(),
                    null));
  }

  private GridLine line(Row row) {
    Map<Integer, Cell> cells = new HashMap<>();
    row.cells().forEach(cell -> cells.put(cell.address().column(), cell));
    List<GridCell> shown = new ArrayList<>();
    int column = 0;
    while (column < excerpt.columns()) {
      Address address = new Address(row.index(), column);
      if (spans.covers(address)) {
        column++;
        continue;
      }
      shown.add(shown(address, cells.get(column)));
      column = spans.lastOf(address).column() + 1;
    }
    return new GridLine(row.index() + 1, shown, null);
  }

  private GridCell shown(Address address, @Nullable Cell cell) {
    Address end = spans.lastOf(address);
    String outline = outline(address) + (end.equals(address) ? "" : " " + outline(end));
    String columns = reach(address.column(), end.column());
    String rows = reach(address.row(), end.row());
    if (cell == null || Spans.isEmpty(cell)) {
      return new GridCell(type(outline), null, null, "", columns, rows);
    }
    boolean isHidden = cell.hidden() || sheet.hidden();
    CellTold told = account.of(cell, isHidden);
    String name = name(told.fate());
    Finding finding = account.at(cell.address());
    return new GridCell(
        type(
            outline
                + (" " + name)
                + (isHidden && !name.equals(HIDDEN) ? " " + HIDDEN : "")
                + (finding == null ? "" : " " + severity(finding) + "-here")
                + (cell.value() instanceof CellValue.Number ? " number" : "")),
        ExplanationPage.anchor(number, cell.address()),
        isPersonal ? tips.of(told) : tips.of(cell, told),
        isPersonal ? "" : PlainText.cut(Wording.shown(cell), LONGEST_TEXT),
        columns,
        rows);
  }

  private static @Nullable String reach(int from, int to) {
    return to > from ? Integer.toString(to - from + 1) : null;
  }

  private static @Nullable String type(String names) {
    return names.isBlank() ? null : names.strip();
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
  private String outline(Address cell) {
    StringBuilder sides = new StringBuilder();
    for (TableFound table : account.tables()) {
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
