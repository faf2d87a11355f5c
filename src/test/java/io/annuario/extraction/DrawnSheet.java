package io.annuario.extraction;

import io.annuario.observation.Address;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sheet of a drawn table, and what is known of its cells. */
final class DrawnSheet {

  private record Merged(int top, int left, int rows, int columns) {}

  /** By row and column. */
  private final TreeMap<Integer, TreeMap<Integer, Object>> cells = new TreeMap<>();

  private final List<Merged> merged = new ArrayList<>();

  /** The figures that must come out, "key = value", by their cells. */
  final Map<Address, String> truth = new HashMap<>();

  /** Sums of them, "value", which may come out under the key that they are the sum of. */
  final Map<Address, String> sums = new HashMap<>();

  final String name;

  DrawnSheet(String name) {
    this.name = name;
  }

  void put(int row, int column, Object value) {
    cells.computeIfAbsent(row, key -> new TreeMap<>()).put(column, value);
  }

  void merge(int top, int left, int rows, int columns) {
    if (rows * columns > 1) {
      merged.add(new Merged(top, left, rows, columns));
    }
  }

  /** What is written in each cell. */
  Map<Address, String> texts() {
    Map<Address, String> texts = new TreeMap<>();
    cells.forEach(
        (row, line) ->
            line.forEach((column, value) -> texts.put(new Address(row, column), value.toString())));
    return texts;
  }

  /** The first row below all cells. */
  int bottom() {
    return cells.isEmpty() ? 0 : cells.lastKey() + 1;
  }

  int right() {
    return cells.values().stream().mapToInt(row -> row.lastKey() + 1).max().orElse(0);
  }

  Path csv(Path file) throws Exception {
    return grid().csv(file);
  }

  Path xlsx(Path file) throws Exception {
    Grid grid = grid();
    for (Merged range : merged) {
      grid.merge(
          new Address(range.top(), range.left())
              + ":"
              + new Address(range.top() + range.rows() - 1, range.left() + range.columns() - 1));
    }
    return grid.xlsx(file);
  }

  Path ods(Path file) throws Exception {
    Map<Address, Integer> widths = new HashMap<>();
    merged.forEach(range -> widths.put(new Address(range.top(), range.left()), range.columns()));
    return DrawnOds.write(file, name, rows(), widths);
  }

  private Object[][] rows() {
    Object[][] rows = new Object[bottom()][right()];
    cells.forEach((row, line) -> line.forEach((column, value) -> rows[row][column] = value));
    return rows;
  }

  private Grid grid() {
    Grid grid = Grid.sheet(name);
    for (Object[] row : rows()) {
      grid.row(row);
    }
    return grid;
  }

  /** As one would type it, for those who look at a table that was not read. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder("sheet '" + name + "'\n");
    for (int row = 0; row < bottom(); row++) {
      shown.append(row + 1).append('\t');
      TreeMap<Integer, Object> line = cells.getOrDefault(row, new TreeMap<>());
      for (int column = 0; column < right(); column++) {
        Object cell = line.get(column);
        shown.append(cell == null ? "" : cell).append(" | ");
      }
      shown.append('\n');
    }
    merged.forEach(range -> shown.append(range).append('\n'));
    return shown.toString();
  }
}
