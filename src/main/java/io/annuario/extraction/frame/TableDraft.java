package io.annuario.extraction.frame;

import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.sheet.Line;
import java.util.List;
import java.util.SortedMap;

/**
 * What is known of a table's columns while it is planned.
 *
 * @param sample the lines by which columns are judged
 * @param known all lines of the block that may belong to the table
 */
record TableDraft(
    Header header,
    List<Line> sample,
    List<Line> known,
    SortedMap<Integer, ColumnProfile> profiles,
    SortedMap<Integer, Holds> holds,
    PinnedLayout pins) {

  boolean isLabel(int column) {
    return holds.get(column) == Holds.LABELS;
  }

  int first() {
    return holds.firstKey();
  }
}
