package io.annuario.extraction.table;

import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.HeaderLines;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.number.NumberText;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells where a table ends: at what looks like the header of another one, or at the title above
 * that. Below it nothing is read under the headers of this table.
 */
final class TableEnd {

  private static final int LOOKAHEAD = 12;

  private final ReturnScope scope;
  private final Table table;
  private final HeaderLines headers;
  private final List<Line> header = new ArrayList<>();

  TableEnd(ReturnScope scope, Table table) {
    this.scope = scope;
    this.table = table;
    this.headers = new HeaderLines(scope.lexicon());
  }

  /** Tells it a line of the table's header. */
  void header(Line line) {
    header.add(line);
  }

  /** Whether a line has something that can be a figure where figures stand. */
  boolean hasFigures(Line line) {
    for (Column column : table.columns()) {
      Cell cell = holdsFigures(column) ? line.at(column.at()) : null;
      if (cell != null && scope.lexicon().lookOf(cell) != CellLook.WORDS) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsFigures(Column column) {
    return column instanceof Column.Figures
        || column instanceof Column.Unknown
        || column instanceof Column.Ambiguous
        || column instanceof Column.Rates;
  }

  boolean firstIsName(List<Cell> cells) {
    Cell first = cells.get(0);
    return isLabel(first)
        && (isCode(first) || !scope.lexicon().ofLabel(first).coordinates().isEmpty());
  }

  private boolean isCode(Cell cell) {
    return table.labels().stream()
            .anyMatch(column -> column.codes() && column.at() == cell.address().column())
        && !scope.lexicon().codeOf(cell).isEmpty();
  }

  private boolean isLabel(Cell cell) {
    return table.labels().stream().anyMatch(column -> column.at() == cell.address().column());
  }

  /** Whether a line is the header of another table. */
  boolean beginsAnother(Block block, int position, Region region) {
    Line line = block.line(position);
    List<Cell> cells = line.openCells(table.left(), table.right());
    Region own = new Region(region.from(), region.to(), table.left(), table.right());
    if (headers.isNumbersOverHeader(block, own, position)
        || header.stream().anyMatch(one -> headers.repeats(one, line, own))) {
      return true;
    }
    if (!cells.isEmpty() && firstIsName(cells)) {
      return !hasFigures(line) && namesSeveral(cells);
    }
    return !cells.isEmpty() && isAnother(line, own, cells);
  }

  private boolean isAnother(Line line, Region own, List<Cell> cells) {
    return headers.isHeaderLike(line, own)
        || isOfYears(cells)
        || isOfYears(line.openCells(table.left(), Region.lastNear(table.right())))
        || (!hasFigures(line)
            && (namesFigures(line) || isOfUnknown(cells) || headers.isOfValues(line, own)));
  }

  /** Whether a label and words beside it name different members of one dimension. */
  private boolean namesSeveral(List<Cell> cells) {
    Coordinates first = scope.lexicon().ofLabel(cells.get(0)).coordinates();
    return cells.stream()
        .filter(cell -> !isLabel(cell) && !NumberText.isNumberLike(cell.raw()))
        .map(cell -> scope.lexicon().of(cell).coordinates())
        .anyMatch(
            said ->
                Arrays.stream(DimensionKind.values())
                    .anyMatch(
                        kind ->
                            said.has(kind)
                                && first.has(kind)
                                && !said.only(kind).equals(first.only(kind))));
  }

  private boolean namesFigures(Line line) {
    return table.columns().stream()
        .filter(Column.Figures.class::isInstance)
        .map(column -> line.at(column.at()))
        .anyMatch(cell -> cell != null && !scope.lexicon().of(cell).coordinates().isEmpty());
  }

  /** Words that nobody knows over several columns, each another one, and none beside them. */
  private boolean isOfUnknown(List<Cell> cells) {
    Set<String> words = new HashSet<>();
    return cells.size() > 1
        && !table.labels().isEmpty()
        && cells.stream().noneMatch(this::isLabel)
        && cells.stream().allMatch(cell -> words.add(cell.raw()));
  }

  /** Years without a label beside them, the edition's among them. */
  private boolean isOfYears(List<Cell> cells) {
    boolean isEditions = false;
    for (Cell cell : cells) {
      Sense sense = scope.lexicon().of(cell);
      PeriodWord period = sense.period();
      if (period == null || isLabel(cell)) {
        return false;
      }
      isEditions |= period.isOf(scope.edition());
    }
    return isEditions;
  }

  /** Whether words that stand alone in their line are the title of another table's header. */
  boolean isTitleOfNext(Block block, int position, Region region) {
    Line line = block.line(position);
    List<Cell> cells = line.openCells(table.left(), table.right());
    if (cells.size() != 1 || isEmptyRow(block, position, cells.get(0))) {
      return false;
    }
    int last = Math.min(region.to(), position + 1 + LOOKAHEAD);
    for (int at = position + 1; at < last; at++) {
      List<Cell> next = block.line(at).openCells(table.left(), table.right());
      if (!next.isEmpty() && beginsAnother(block, at, region)) {
        return true;
      }
      if (next.size() > 1 || hasFigures(block.line(at))) {
        return false;
      }
    }
    return false;
  }

  /** A row of the table for which nothing was reported: it stands right below the others. */
  private boolean isEmptyRow(Block block, int position, Cell cell) {
    boolean isRight =
        position > 0 && block.line(position - 1).index() == block.line(position).index() - 1;
    return isRight
        && table.labels().stream()
            .anyMatch(
                column ->
                    column.at() == cell.address().column()
                        && isOfColumn(scope.lexicon().of(cell).coordinates(), column));
  }

  private static boolean isOfColumn(Coordinates said, Column.Labels column) {
    boolean isOnly =
        Arrays.stream(DimensionKind.values())
            .noneMatch(kind -> kind != column.expected() && said.has(kind));
    Set<String> ofRows = new HashSet<>(column.dimensions());
    ofRows.removeAll(column.groups());
    return said.has(column.expected())
        && isOnly
        && (column.expected() != DimensionKind.CATEGORY
            || ofRows.isEmpty()
            || !Collections.disjoint(said.categories().keySet(), ofRows));
  }

  /** Whether figures with known labels follow before another header does. */
  boolean goesOn(Block block, int position, Region region) {
    int last = Math.min(region.to(), position + 1 + LOOKAHEAD);
    for (int at = position + 1; at < last; at++) {
      Line line = block.line(at);
      List<Cell> cells = line.openCells(table.left(), table.right());
      if (cells.isEmpty()) {
        continue;
      }
      if (beginsAnother(block, at, region)) {
        return false;
      }
      if (hasFigures(line) && firstIsName(cells)) {
        return true;
      }
    }
    return false;
  }
}
