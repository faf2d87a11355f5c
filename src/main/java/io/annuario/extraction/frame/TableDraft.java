package io.annuario.extraction.frame;

import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Line;
import io.annuario.spreadsheet.Cell;
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

  boolean isOfCodes(int column) {
    ColumnProfile profile = profiles.get(column);
    return isLabel(column) && profile != null && profile.isReadAsCodes();
  }

  /** What a cell says in its column: codes are codes only where codes stand. */
  Coordinates said(int column, Cell cell, Lexicon lexicon) {
    Coordinates code = isOfCodes(column) ? lexicon.codeOf(cell) : Coordinates.NONE;
    return code.isEmpty() ? lexicon.of(cell).coordinates() : code;
  }

  int first() {
    return holds.firstKey();
  }
}
