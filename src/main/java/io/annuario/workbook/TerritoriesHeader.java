package io.annuario.workbook;

import io.annuario.observation.Phrase;
import io.annuario.workbook.Look.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** The header of the matrix: one row, with indicators and, where they have any, categories. */
final class TerritoriesHeader {

  private static final int COLUMN_WIDTH = 12;
  private static final double LINE_HEIGHT = 16;

  /** It covers the end of the header. */
  private static final int FILTER_BUTTON = 2;

  private final Book book;
  private final Page page;
  private final Contents contents;
  private final List<Series> series;

  /**
   * @param series those of this sheet
   */
  TerritoriesHeader(Book book, Page page, Contents contents, List<Series> series) {
    this.book = book;
    this.page = page;
    this.contents = contents;
    this.series = series;
  }

  /** Writes the row; returns the names of its columns, of which no two are the same. */
  List<String> write(int row) {
    List<String> names = new ArrayList<>();
    names.add(book.say(new Phrase("Codice", "Code")));
    names.add(book.say(new Phrase("Territorio", "Territory")));
    Set<String> known = new HashSet<>();
    for (Series one : series) {
      String name = one.name(contents.definition(), contents.language());
      boolean isNew = known.add(name.toLowerCase(Locale.ROOT));
      names.add(isNew ? name : name + " (" + code(one) + ")");
    }
    names.add(book.say(new Phrase("Completezza", "Completeness")));
    int lines = 1;
    for (int column = 0; column < names.size(); column++) {
      String name = names.get(column);
      if (column < SeriesColumns.FIRST || column == names.size() - 1) {
        page.text(row, column, name, Look.text(Tone.HEADER));
        page.widen(column, Text.width(name) + FILTER_BUTTON);
        continue;
      }
      Look look = Look.text(Tone.HEADER).aligned(HorizontalAlignment.RIGHT).wrappedText();
      page.heading(row, column, name, look);
      int width = Math.max(COLUMN_WIDTH, Text.widthOfLongestWord(name) + FILTER_BUTTON);
      page.widen(column, width);
      lines = Math.max(lines, 1 + Text.width(name) / (width - FILTER_BUTTON));
    }
    page.height(row, lines * LINE_HEIGHT + 6);
    return names;
  }

  private static String code(Series one) {
    return one.breakdown().isNone()
        ? one.indicator().code()
        : one.indicator().code() + " " + one.breakdown().code();
  }
}
