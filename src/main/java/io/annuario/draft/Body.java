package io.annuario.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of an example: figures with what stands above and beside them.
 *
 * @param grid where it stands
 * @param titles the rows right above that say something of all of it
 * @param headers the rows above that say something of single columns
 * @param rows the rows that hold figures
 * @param sections rows in between that hold a heading alone
 * @param labels the columns that hold words or codes
 * @param values the columns that hold figures
 */
record Body(
    Grid grid,
    List<Integer> titles,
    List<Integer> headers,
    List<Integer> rows,
    List<Integer> sections,
    List<Integer> labels,
    List<Integer> values) {

  /** What the header says above a column, from the top. */
  List<String> above(int column) {
    List<String> said = new ArrayList<>();
    for (int line = 0; line < headers.size(); line++) {
      String words = header(line, column);
      if (words != null && !said.contains(words)) {
        said.add(words);
      }
    }
    return said;
  }

  private @Nullable String header(int line, int column) {
    int row = headers.get(line);
    Item own = grid.covering(row, column);
    if (own != null) {
      return own.text();
    }
    boolean isLast = line == headers.size() - 1;
    if (isLast
        || !values.contains(column)
        || grid.covering(headers.get(line + 1), column) == null) {
      return null;
    }
    // A group's heading stands above its first column, where cells are not merged.
    for (int left = column - 1; values.contains(left); left--) {
      Item heading = grid.at(row, left);
      if (heading != null) {
        return grid.covering(headers.get(line + 1), left) == null ? null : heading.text();
      }
    }
    return null;
  }

  /** The heading of a column of labels; empty when it has none. */
  String heading(int column) {
    List<String> said = above(column);
    return said.isEmpty() ? "" : said.get(said.size() - 1);
  }

  /** The section that a row stands in. */
  Optional<Integer> sectionOf(int row) {
    return sections.stream().filter(section -> section < row).reduce((first, later) -> later);
  }

  /** The first words of a row. */
  String words(int row) {
    return Objects.requireNonNull(grid.rows().get(row)).firstEntry().getValue().text();
  }
}
