package io.annuario.workbook;

import io.annuario.observation.Phrase;
import io.annuario.workbook.Look.Tone;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A long list: a title, a line about what it shows and what its blanks mean, and a table whose
 * header is frozen and repeated in print, with filters. Where a sheet is full it goes on in the
 * next one, called {@code Data (2)}.
 */
final class ListSheet {

  /** Rows of a sheet, the header included. Source: ECMA-376, as Excel limits it. */
  static final int EXCEL_ROWS = 1_048_576;

  /** The row of the header, from zero. */
  static final int HEADER = 2;

  private static final Phrase NOTHING = new Phrase("nessuna riga", "no rows");

  private static final int WIDEST = 60;

  /** It covers the end of the header. */
  private static final int FILTER_BUTTON = 2;

  private static final double LINE_HEIGHT = 16;

  private final Book book;
  private final Tab tab;
  private final String note;
  private final List<Column> columns;
  private final int rows;
  private Page page;
  private int pages = 1;
  private int row;

  /** A column; numbers and their header stand at its right. */
  record Column(String header, HorizontalAlignment side) {

    static Column text(String header) {
      return new Column(header, HorizontalAlignment.LEFT);
    }

    /** For codes of a letter or two. */
    static Column mark(String header) {
      return new Column(header, HorizontalAlignment.CENTER);
    }

    static Column number(String header) {
      return new Column(header, HorizontalAlignment.RIGHT);
    }
  }

  /**
   * @param note what the list shows, and what its blanks mean
   */
  ListSheet(Book book, Tab tab, String note, List<Column> columns, int rows) {
    this.book = book;
    this.tab = tab;
    this.note = note;
    this.columns = columns;
    this.rows = rows;
    this.page = book.page(tab, true);
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
      page = book.pageAfter(tab, pages, page);
      header();
    }
    return ++row;
  }

  /** Makes the current row high enough for its texts, wrapped at the widest column's width. */
  void heighten(List<String> texts) {
    int longest = texts.stream().mapToInt(Text::width).max().orElse(0);
    // Lines break between words, so that they are not filled to the last character.
    int lines = longest <= WIDEST ? 1 : longest / (WIDEST - 8) + 1;
    page.height(row, lines * LINE_HEIGHT);
  }

  /** Ends the list; nothing can be added to its table after it. */
  void finish() {
    // Each row of Data is a figure.
    if (row == HEADER && tab != Tab.DATA) {
      page.text(++row, 0, book.say(NOTHING), Look.text(Tone.BODY));
    }
    if (row > HEADER) {
      page.table(HEADER, row, columns.stream().map(Column::header).toList());
      page.allowDigitsInText(HEADER + 1, row, 0, columns.size() - 1);
    }
    page.fit(WIDEST);
  }

  private void header() {
    row = HEADER;
    page.title(book.title(tab, pages));
    book.note(page, 1, note);
    for (int i = 0; i < columns.size(); i++) {
      String header = columns.get(i).header();
      Look look = Look.text(Tone.HEADER).aligned(columns.get(i).side());
      if (columns.get(i).side() == HorizontalAlignment.RIGHT) {
        page.heading(HEADER, i, header, look.wrappedText());
        page.widen(i, Text.widthOfLongestWord(header) + FILTER_BUTTON);
      } else {
        page.text(HEADER, i, header, look);
        page.widen(i, Text.width(header) + FILTER_BUTTON);
      }
    }
    page.height(HEADER, 36);
    page.sheet().createFreezePane(0, HEADER + 1);
    page.sheet().setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
  }
}
