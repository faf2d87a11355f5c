package io.annuario.draft;

import io.annuario.definition.Label;
import io.annuario.definition.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the words around a table are, taken together: columns of territories, of things. */
final class BodyWords {

  /** Where labels are more than so many, and things stand above the figures, they are places. */
  private static final int MANY = 3;

  private final Body body;
  private final LabelKinds kinds;

  /** Of each column of labels what it holds. */
  private final Map<Integer, LabelKind> columns = new LinkedHashMap<>();

  private BodyWords(Body body, LabelKinds kinds) {
    this.body = body;
    this.kinds = kinds;
  }

  static BodyWords of(Body body, LabelKinds kinds) {
    BodyWords words = new BodyWords(body, kinds);
    int last = body.values().isEmpty() ? 0 : body.values().get(body.values().size() - 1);
    for (int column : body.labels()) {
      words.columns.put(column, column > last ? LabelKind.HEADING : words.ofColumn(column));
    }
    words.settlePlaces();
    words.keepFinest();
    return words;
  }

  private LabelKind ofColumn(int column) {
    String heading = body.heading(column);
    if (kinds.announces(heading, Role.CODE)
        || kinds.announces(heading, Role.FLAG)
        || kinds.announces(heading, Role.NOTE)
        || kinds.announces(heading, Role.UNIT)) {
      return LabelKind.HEADING;
    }
    Map<LabelKind, Integer> counts = new EnumMap<>(LabelKind.class);
    for (String label : labels(column)) {
      counts.merge(kinds.of(label), 1, Integer::sum);
    }
    counts.remove(LabelKind.TOTAL);
    counts.remove(LabelKind.HEADING);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (LabelKind kind : List.of(LabelKind.PERIOD, LabelKind.SEX, LabelKind.AGE)) {
      if (2 * counts.getOrDefault(kind, 0) > all) {
        return kind;
      }
    }
    if (2 * counts.getOrDefault(LabelKind.TERRITORY, 0) >= Math.max(1, all)
        || kinds.announces(heading, Role.TERRITORY)) {
      return LabelKind.TERRITORY;
    }
    return all == 0 ? LabelKind.HEADING : LabelKind.THING;
  }

  /** What stands in a column, each once. */
  Set<String> labels(int column) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (int row : body.rows()) {
      Item item = body.grid().covering(row, column);
      if (item != null) {
        labels.putIfAbsent(Label.normalise(item.text()), item.text());
      }
    }
    return new LinkedHashSet<>(labels.values());
  }

  /** Beside things above the figures, many unknown words that nobody calls things are places. */
  private void settlePlaces() {
    boolean above = body.values().stream().anyMatch(column -> !thingsAbove(column).isEmpty());
    if (!above || columns.containsValue(LabelKind.TERRITORY) || placesAbove()) {
      return;
    }
    for (Map.Entry<Integer, LabelKind> column : columns.entrySet()) {
      boolean isThings = kinds.announces(body.heading(column.getKey()), Role.INDICATOR);
      if (column.getValue() == LabelKind.THING
          && !isThings
          && labels(column.getKey()).size() > MANY) {
        column.setValue(LabelKind.TERRITORY);
        return;
      }
    }
  }

  /** Of several columns of territories the one that names most says what figures are about. */
  private void keepFinest() {
    columnsOf(LabelKind.TERRITORY).stream()
        .max(
            Comparator.<Integer>comparingInt(column -> labels(column).size())
                .thenComparing(Comparator.reverseOrder()))
        .ifPresent(
            finest ->
                columns.replaceAll(
                    (column, kind) ->
                        kind == LabelKind.TERRITORY && !column.equals(finest)
                            ? LabelKind.HEADING
                            : kind));
  }

  LabelKind kindOf(int column) {
    return Objects.requireNonNull(columns.get(column));
  }

  List<Integer> columnsOf(LabelKind kind) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue() == kind)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether places stand above the figures. */
  boolean placesAbove() {
    long places =
        body.values().stream()
            .filter(
                column ->
                    body.above(column).stream()
                        .anyMatch(label -> kinds.of(label) == LabelKind.TERRITORY))
            .count();
    return places > 0 && 2 * places >= body.values().size();
  }

  /** The things above a column, from the top. */
  List<String> thingsAbove(int column) {
    List<String> things = new ArrayList<>();
    for (String label : body.above(column)) {
      LabelKind kind = kinds.of(label);
      if (kind == LabelKind.THING || (kind == LabelKind.TERRITORY && !placesAbove())) {
        things.add(label);
      }
    }
    return things;
  }

  boolean isRate(int column) {
    return body.above(column).stream().anyMatch(label -> kinds.of(label) == LabelKind.RATE);
  }

  /** The things that stand above a column alone. */
  Set<String> aloneAbove() {
    Set<String> alone = new HashSet<>();
    for (int column : body.values()) {
      List<String> things = thingsAbove(column);
      if (things.size() == 1) {
        alone.add(Label.normalise(things.get(0)));
      }
    }
    return alone;
  }
}
