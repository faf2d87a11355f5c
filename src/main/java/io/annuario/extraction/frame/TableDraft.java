package io.annuario.extraction.frame;

import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Line;
import java.util.List;
import java.util.SortedMap;

/**
 * What is known of a table's columns while it is planned.
 *
 * @param sample the lines by which columns are judged
 * @param known all lines of the block that may belong to the table, headings included
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

  /** Whether a line has something that can be a figure, in a column of figures. */
  boolean hasFigures(Line line, Lexicon lexicon) {
    return holds.entrySet().stream()
        .filter(entry -> entry.getValue() == Holds.FIGURES || entry.getValue() == Holds.RATES)
        .map(entry -> line.at(entry.getKey()))
        .anyMatch(cell -> cell != null && lexicon.lookOf(cell) != CellLook.WORDS);
  }

  int first() {
    return holds.firstKey();
  }

  int last() {
    return holds.lastKey();
  }
}
