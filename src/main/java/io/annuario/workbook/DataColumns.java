package io.annuario.workbook;

import io.annuario.definition.Dimension;
import io.annuario.definition.JobDefinition;
import io.annuario.workbook.ListSheet.Column;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of Data. Their names are the same in every language, for scripts read them.
 *
 * @param dimensions codes of the job's dimensions; each has a column of its own
 */
record DataColumns(List<String> dimensions) {

  private static final List<String> BEFORE =
      List.of("period", "territory_code", "territory", "indicator_code", "indicator", "breakdown");

  private static final List<String> BEHIND =
      List.of(
          "value",
          "qualifier",
          "unit",
          "status",
          "confidentiality",
          "raw",
          "office",
          "file",
          "sha256",
          "sheet",
          "cell");

  DataColumns {
    dimensions = List.copyOf(dimensions);
  }

  static DataColumns of(JobDefinition definition) {
    return new DataColumns(definition.dimensions().stream().map(Dimension::code).toList());
  }

  List<String> names() {
    return Stream.of(BEFORE, dimensions, BEHIND).flatMap(List::stream).toList();
  }

  int size() {
    return BEFORE.size() + dimensions.size() + BEHIND.size();
  }

  /** The number of the column with the indicator's code, from zero. */
  int indicator() {
    return BEFORE.indexOf("indicator_code");
  }

  /** The number of the column with the figure, from zero. */
  int value() {
    return BEFORE.size() + dimensions.size();
  }

  List<Column> layout() {
    return names().stream().map(DataColumns::column).toList();
  }

  private static Column column(String name) {
    return switch (name) {
      case "value" -> Column.number(name);
      case "qualifier", "status", "confidentiality" -> Column.mark(name);
      default -> Column.text(name);
    };
  }
}
