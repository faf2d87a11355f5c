package io.annuario.extraction.frame;

import io.annuario.definition.Territory;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.spreadsheet.Cell;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table's frame.
 *
 * @param headerFrom position of the first header line in its block
 * @param bodyFrom position of the first line of figures
 * @param columns from left to right
 * @param context what titles, sheet and file say of all its figures
 * @param ancestors territories of its labels that contain others of its labels
 * @param heading the header's cell over the labels where it heads the first of them, as words that
 *     stand alone below head the others: "Women" above regions, "Men" above regions; null when none
 *     does
 * @param ambiguity why its figures are not read; null when they are
 */
public record Table(
    int headerFrom,
    int bodyFrom,
    List<Column> columns,
    Coordinates context,
    Set<Territory> ancestors,
    @Nullable Cell heading,
    @Nullable Ambiguity ambiguity) {

  public Table {
    columns = List.copyOf(columns);
    ancestors = Set.copyOf(ancestors);
  }

  /** The same, with figures that are not read. */
  public Table unread(Ambiguity why) {
    List<Column> unread =
        columns.stream()
            .map(
                column ->
                    column instanceof Column.Figures of ? new Column.Ambiguous(of.at()) : column)
            .toList();
    return new Table(headerFrom, bodyFrom, unread, context, ancestors, heading, why);
  }

  /** Whether no header and no column of labels names a period. */
  public boolean leavesPeriodToTitles() {
    return labels().stream().noneMatch(column -> column.expected() == DimensionKind.PERIOD)
        && columns.stream()
            .filter(Column.Figures.class::isInstance)
            .allMatch(column -> ((Column.Figures) column).header().period() == null);
  }

  public int left() {
    return columns.get(0).at();
  }

  public int right() {
    return columns.get(columns.size() - 1).at();
  }

  public List<Column.Labels> labels() {
    return columns.stream()
        .filter(Column.Labels.class::isInstance)
        .map(Column.Labels.class::cast)
        .toList();
  }
}
