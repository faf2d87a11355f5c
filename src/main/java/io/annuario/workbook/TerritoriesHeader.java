package io.annuario.workbook;

import io.annuario.observation.Phrase;
import io.annuario.workbook.Look.Tone;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/** The header of the matrix: indicators, and below them their categories where they have any. */
final class TerritoriesHeader {

  private static final int COLUMN_WIDTH = 11;
  private static final int ONE_LINE = 18;
  private static final double LINE_HEIGHT = 13.5;

  private final Book book;
  private final Page page;
  private final Contents contents;
  private final Matrix matrix;
  private final List<Series> series;

  /**
   * @param series those of this sheet
   */
  TerritoriesHeader(Book book, Page page, Contents contents, Matrix matrix, List<Series> series) {
    this.book = book;
    this.page = page;
    this.contents = contents;
    this.matrix = matrix;
    this.series = series;
  }

  /** Writes one row or two; the last of them is given. */
  void write(int row, int last) {
    fixed(row, last, 0, new Phrase("Codice", "Code"));
    fixed(row, last, 1, new Phrase("Territorio", "Territory"));
    int lines = 1;
    for (int i = 0; i < series.size(); i++) {
      int column = SeriesColumns.FIRST + i;
      Series one = series.get(i);
      int siblings = matrix.seriesOf(one.indicator());
      String name = one.indicator().name().in(contents.language());
      if (siblings == 1 && one.breakdown().isNone()) {
        put(row, last, column, name);
        lines = Math.max(lines, lines(name, 1));
      } else {
        boolean first = i == 0 || !isSameIndicator(series.get(i - 1), one);
        int beside = first ? beside(i) : siblings;
        header(row, column, first ? name : "", HorizontalAlignment.CENTER);
        header(last, column, category(one), HorizontalAlignment.RIGHT);
        if (first && beside > 1) {
          merge(row, row, column, column + beside - 1);
        }
        lines = Math.max(lines, lines(name, beside));
      }
      page.widen(column, width(name));
    }
    page.height(row, lines * LINE_HEIGHT + 6);
  }

  private void fixed(int row, int last, int column, Phrase name) {
    String said = book.say(name);
    Look look = Look.text(Tone.HEADER);
    page.text(row, column, said, look);
    if (last > row) {
      page.blank(last, column, look);
      merge(row, last, column, column);
    }
  }

  private void put(int row, int last, int column, String name) {
    header(row, column, name, HorizontalAlignment.RIGHT);
    if (last > row) {
      header(last, column, "", HorizontalAlignment.RIGHT);
      merge(row, last, column, column);
    }
  }

  private void header(int row, int column, String text, HorizontalAlignment side) {
    page.heading(row, column, text, look(side));
  }

  private static Look look(HorizontalAlignment side) {
    return Look.text(Tone.HEADER).aligned(side).wrappedText();
  }

  private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    page.sheet()
        .addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
  }

  private String category(Series one) {
    return one.breakdown().isNone()
        ? book.say(new Phrase("totale", "total"))
        : one.category(contents.definition(), contents.language());
  }

  /** How many series of its indicator follow on this sheet, itself counted. */
  private int beside(int index) {
    int end = index + 1;
    while (end < series.size() && isSameIndicator(series.get(index), series.get(end))) {
      end++;
    }
    return end - index;
  }

  private static boolean isSameIndicator(Series one, Series other) {
    return one.indicator().code().equals(other.indicator().code());
  }

  /** What almost fills one line gets air around it, for its neighbour stands right beside it. */
  private static int width(String name) {
    int asked = name.length() > ONE_LINE ? Text.widthOfLongestWord(name) + 2 : name.length();
    return Math.max(COLUMN_WIDTH, asked);
  }

  private static int lines(String name, int columns) {
    return (name.length() + columns * COLUMN_WIDTH - 1) / (columns * COLUMN_WIDTH);
  }
}
