package io.annuario.workbook;

import io.annuario.workbook.Look.Tone;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A long list: a header in the first row, frozen and repeated in print, with filters. Where a sheet
 * is full it goes on in the next one, called {@code Data (2)}.
 */
final class Table {

  /** Rows of a sheet, the header included. Source: ECMA-376, as Excel limits it. */
  static final int EXCEL_ROWS = 1_048_576;

  private static final int WIDEST = 60;

  private final Book book;
  private final List<Column> columns;
  private final int rows;
  private final String name;
  private Page page;
  private int pages = 1;
  private int row;

  /** A column; numbers stand at its right. */
  record Column(String header, boolean number) {

    static Column text(String header) {
      return new Column(header, false);
    }

    static Column number(String header) {
      return new Column(header, true);
    }
  }

  Table(Book book, String name, List<Column> columns, int rows) {
    this.book = book;
    this.name = name;
    this.columns = columns;
    this.rows = rows;
    this.page = book.page(name, true);
    header();
  }

  /** The sheet that the current row stands on. */
  Page page() {
    return page;
  }

  /** Moves on to the next row, on a new sheet if this one is full; returns its number from zero. */
  int next() {
    if (row + 1 >= rows) {
      finish();
      pages++;
      page = book.pageAfter(name + " (" + pages + ")", page, true);
      row = 0;
      header();
    }
    return ++row;
  }

  /** Ends the list; nothing can be added after it. */
  void finish() {
    page.sheet().setAutoFilter(new CellRangeAddress(0, row, 0, columns.size() - 1));
    page.fit(WIDEST);
  }

  private void header() {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      HorizontalAlignment side =
          column.number() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
      page.text(0, i, column.header(), Look.text(Tone.HEADER).aligned(side));
      // The filter's button covers the end of the header.
      page.widen(i, column.header().length() + 2);
    }
    page.height(0, 20);
    page.sheet().createFreezePane(0, 1);
    page.sheet().setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }
}
