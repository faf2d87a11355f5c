package io.annuario.extraction.sheet;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bounded run of a sheet's lines, in which tables are looked for. */
public final class Block {

  private final List<Line> lines;
  private final Merges merges;
  private final Map<Integer, Line> byRow = new HashMap<>();

  public Block(List<Line> lines, Merges merges) {
    this.lines = List.copyOf(lines);
    this.merges = merges;
    lines.forEach(line -> byRow.put(line.index(), line));
  }

  public int size() {
    return lines.size();
  }

  public Line line(int position) {
    return lines.get(position);
  }

  public List<Line> lines() {
    return lines;
  }

  /** The line of a row; null when the row is blank or of another block. */
  public @Nullable Line at(int row) {
    return byRow.get(row);
  }

  public Merges merges() {
    return merges;
  }

  public int lastColumn() {
    int last = 0;
    for (Line line : lines) {
      last = Math.max(last, line.cells().get(line.cells().size() - 1).address().column());
    }
    return last;
  }

  /** The cell that is seen at a place: the one of its merged range, if it is part of one. */
  public @Nullable Cell seenAt(Line line, int column) {
    Cell own = line.at(column);
    if (own != null) {
      return own;
    }
    Address origin = merges.originOf(line.index(), column);
    Line other = origin.row() == line.index() ? line : byRow.get(origin.row());
    return other == null ? null : other.at(origin.column());
  }
}
