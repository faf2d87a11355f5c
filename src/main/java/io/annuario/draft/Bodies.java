package io.annuario.draft;

import io.annuario.definition.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Finds the tables of a sheet by where its numbers are; what words mean does not matter yet. */
final class Bodies {

  /** So many lines of headers a table has at most. */
  private static final int MOST_HEADERS = 6;

  /** So many empty rows may lie within a table, or below its header. */
  private static final int MOST_BLANKS = 2;

  private final Grid grid;
  private final LabelKinds kinds;
  private final List<Body> found = new ArrayList<>();
  private final List<Integer> above = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private final List<Integer> sections = new ArrayList<>();

  private Bodies(Grid grid, LabelKinds kinds) {
    this.grid = grid;
    this.kinds = kinds;
  }

  static List<Body> in(Grid grid, LabelKinds kinds) {
    Bodies bodies = new Bodies(grid, kinds);
    int last = -1;
    for (Map.Entry<Integer, NavigableMap<Integer, Item>> row : grid.rows().entrySet()) {
      bodies.take(row.getKey(), row.getValue(), row.getKey() - last - 1);
      last = row.getKey();
    }
    bodies.end();
    return bodies.found;
  }

  private void take(int row, NavigableMap<Integer, Item> items, int blanks) {
    if (holdsFigures(items)) {
      if (!rows.isEmpty() && blanks > MOST_BLANKS) {
        end();
      }
      rows.add(row);
      return;
    }
    boolean begun = !rows.isEmpty() || !sections.isEmpty();
    if (begun && (items.size() > 1 || (!rows.isEmpty() && blanks > 1))) {
      end();
    }
    if (!rows.isEmpty() || isBelowHeader(items)) {
      sections.add(row);
      return;
    }
    if (blanks > MOST_BLANKS) {
      above.clear();
    }
    above.add(row);
  }

  /** A label alone below a header: of a section, or of a row that was not filled in. */
  private boolean isBelowHeader(NavigableMap<Integer, Item> items) {
    return items.size() == 1
        && above.stream()
            .map(row -> Objects.requireNonNull(grid.rows().get(row)))
            .anyMatch(header -> header.size() > 1 && header.firstKey().equals(items.firstKey()));
  }

  /** Years alone are a header. */
  static boolean holdsFigures(NavigableMap<Integer, Item> items) {
    return items.values().stream().anyMatch(item -> item.isNumber() && !item.isYear())
        || (items.size() > 1
            && items.firstEntry().getValue().isWords()
            && items.values().stream().skip(1).allMatch(item -> item.kind() == Item.Kind.SIGN));
  }

  private void end() {
    int last = rows.isEmpty() ? -1 : rows.get(rows.size() - 1);
    if (!rows.isEmpty()) {
      add();
    }
    above.clear();
    // What stood below the last figures may be the title of the next table.
    sections.stream().filter(row -> row > last).forEach(above::add);
    rows.clear();
    sections.clear();
  }

  private void add() {
    Map<Integer, int[]> counts = new TreeMap<>();
    for (int row : rows) {
      Objects.requireNonNull(grid.rows().get(row))
          .forEach(
              (column, item) ->
                  counts.computeIfAbsent(column, one -> new int[2])[item.isWords() ? 0 : 1]++);
    }
    List<Integer> labels = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    counts.forEach((column, count) -> (count[1] > count[0] ? values : labels).add(column));
    List<Integer> titles = new ArrayList<>();
    List<Integer> headers = new ArrayList<>();
    int next = rows.get(0);
    for (int at = above.size() - 1; at >= 0; at--) {
      int row = above.get(at);
      // What stands apart above a header speaks of all of the table.
      boolean apart = !headers.isEmpty() && next - row > 1;
      boolean isHeader = !apart && headers.size() < MOST_HEADERS && isHeader(row, labels, values);
      (isHeader ? headers : titles).add(0, row);
      next = isHeader ? row : next;
    }
    sections.removeIf(row -> row > rows.get(rows.size() - 1));
    Body body =
        new Body(
            grid,
            List.copyOf(titles),
            List.copyOf(headers),
            List.copyOf(rows),
            List.copyOf(sections),
            List.copyOf(labels),
            List.copyOf(values));
    found.add(withKeys(body));
  }

  /** Something above several columns, or above the only one that holds figures. */
  private boolean isHeader(int row, List<Integer> labels, List<Integer> values) {
    long over = values.stream().filter(column -> grid.covering(row, column) != null).count();
    boolean single = Objects.requireNonNull(grid.rows().get(row)).size() == 1;
    boolean covers = single && over == values.size() && !labels.isEmpty() && over > 1;
    long overLabels = labels.stream().filter(column -> grid.at(row, column) != null).count();
    return (over > 0 && !covers) || overLabels > 1;
  }

  /** Numbers that are codes or years of what stands beside them are no figures. */
  private Body withKeys(Body body) {
    List<Integer> values = new ArrayList<>();
    List<Integer> labels = new ArrayList<>(body.labels());
    for (int column : body.values()) {
      boolean alone = body.values().size() == 1;
      (!alone && isKey(body, column, values.isEmpty()) ? labels : values).add(column);
    }
    return new Body(
        body.grid(), body.titles(), body.headers(), body.rows(), body.sections(), labels, values);
  }

  private boolean isKey(Body body, int column, boolean first) {
    List<String> above = body.above(column);
    String heading = above.isEmpty() ? "" : above.get(above.size() - 1);
    boolean years =
        body.rows().stream()
            .map(row -> grid.at(row, column))
            .filter(Objects::nonNull)
            .allMatch(Item::isYear);
    return kinds.announces(heading, Role.CODE)
        || (first && kinds.announces(heading, Role.PERIOD))
        || (first && years && kinds.of(heading) != LabelKind.PERIOD);
  }
}
