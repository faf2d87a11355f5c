package io.annuario.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a table is understood by the draft.
 *
 * @param kinds by the letter of each column of labels what a layout says of it: {@code territory}
 * @param columns of the columns that hold figures
 * @param rows of the rows whose own label says more than a column's kind
 */
record BodySense(
    Example example,
    Body body,
    Map<Integer, String> kinds,
    Map<Integer, LineSense> columns,
    Map<Integer, LineSense> rows) {

  /** What it holds is still growing: it is itself, and like no other. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  static BodySense of(Example example, Body body) {
    return new BodySense(
        example, body, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** Whether anything says what its figures count. */
  boolean countsSomething() {
    return kinds.containsValue("indicator") || hasThing(columns) || hasThing(rows);
  }

  /** Whether that is said of all of them. */
  boolean countsEverywhere() {
    return kinds.containsValue("indicator")
        || columns.values().stream().allMatch(sense -> sense.ignored() || sense.thing() != null);
  }

  private static boolean hasThing(Map<Integer, LineSense> senses) {
    return senses.values().stream().anyMatch(sense -> sense.thing() != null);
  }

  @Nullable String sheet() {
    return body.grid().sheet();
  }
}
