package io.annuario.workbook;

/**
 * The matrix territories × indicators: macro-areas with their regions below them, the whole at the
 * end, on as many sheets as its columns need.
 */
final class TerritoriesSheet {

  private final Book book;
  private final Page first;
  private final Contents contents;
  private final Matrix matrix;
  private final Trail trail;
  private final SeriesColumns columns;

  TerritoriesSheet(
      Book book, Page first, Contents contents, Matrix matrix, Trail trail, SeriesColumns columns) {
    this.book = book;
    this.first = first;
    this.contents = contents;
    this.matrix = matrix;
    this.trail = trail;
    this.columns = columns;
  }

  /** Whether each figure leads to its row in Data: Excel takes only so many links a sheet. */
  boolean isLinked() {
    int widest = Math.min(columns.perSheet(), matrix.series().size());
    return trail.isLinked((long) matrix.top().all().size() * widest);
  }

  /** Writes the sheets; returns the zero-based row of the whole, which Summary refers to. */
  int write() {
    boolean linked = isLinked();
    Page page = first;
    int total = write(page, 0, linked);
    for (int sheet = 1; sheet * columns.perSheet() < matrix.series().size(); sheet++) {
      page = book.pageAfter(Tab.TERRITORIES, sheet + 1, page);
      write(page, sheet, linked);
    }
    return total;
  }

  private int write(Page page, int sheet, boolean linked) {
    return new TerritoriesPage(book, page, contents, matrix, trail, columns, sheet, linked).write();
  }
}
