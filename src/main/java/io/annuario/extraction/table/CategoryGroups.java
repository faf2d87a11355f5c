package io.annuario.extraction.table;

import io.annuario.extraction.frame.Column;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Headings of one breakdown over rows of another: "14 years" above "Males" and "Females". */
final class CategoryGroups {

  private final Map<Integer, Coordinates> latest = new HashMap<>();

  /** What the latest headings of a column say. */
  Coordinates held(Column.Labels column) {
    return latest.getOrDefault(column.at(), Coordinates.NONE);
  }

  /**
   * What headings above a label say of its line. A label of another kind begins something else.
   *
   * @param hasFigures false for a heading
   */
  Coordinates over(Column.Labels column, Coordinates own, boolean hasFigures) {
    if (column.groups().isEmpty()) {
      return Coordinates.NONE;
    }
    if (!Collections.disjoint(own.categories().keySet(), column.groups())) {
      latest.put(column.at(), held(column).with(own.only(DimensionKind.CATEGORY)));
      return Coordinates.NONE;
    }
    if (own.has(DimensionKind.CATEGORY) || own.equals(Coordinates.TOTAL)) {
      return held(column);
    }
    if (!hasFigures) {
      latest.remove(column.at());
    }
    return Coordinates.NONE;
  }
}
