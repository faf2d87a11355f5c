package io.annuario.extraction;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bounded run of a sheet's lines, in which tables are looked for. */
final class Block {

  private final List<Line> lines;
  private final Merges merges;
  private final Map<Integer, Line> byRow = new HashMap<>();

  Block(List<Line> lines, Merges merges) {
    this.lines = List.copyOf(lines);
    this.merges = merges;
    lines.forEach(line -> byRow.put(line.index(), line));
  }

  int size() {
    return lines.size();
  }

  Line line(int position) {
    return lines.get(position);
  }

  List<Line> lines() {
    return lines;
  }

  Merges merges() {
    return merges;
  }

  int lastColumn() {
    int last = 0;
    for (Line line : lines) {
      last = Math.max(last, line.cells().get(line.cells().size() - 1).address().column());
    }
    return last;
  }

  /** The cell that is seen at a place: the one of its merged range, if it is part of one. */
  @Nullable Cell seenAt(Line line, int column) {
    Cell own = line.at(column);
    if (own != null) {
      return own;
    }
    Address origin = merges.originOf(line.index(), column);
    Line other = origin.row() == line.index() ? line : byRow.get(origin.row());
    return other == null ? null : other.at(origin.column());
  }
}
