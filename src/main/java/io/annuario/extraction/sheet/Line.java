package io.annuario.extraction.sheet;

import io.annuario.extraction.Fate;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The non-blank cells of one row, and what became of each. */
public final class Line {

  private final int index;
  private final List<Cell> cells;
  private final @Nullable Fate[] fates;

  /** Cells whose fate is known only when their table ends. */
  private final BitSet waiting = new BitSet();

  /**
   * @param index the zero-based row
   * @param cells from left to right
   */
  public Line(int index, List<Cell> cells) {
    this.index = index;
    this.cells = List.copyOf(cells);
    this.fates = new @Nullable Fate[cells.size()];
  }

  public int index() {
    return index;
  }

  public List<Cell> cells() {
    return cells;
  }

  /** The cells between two columns, both included, that have no fate yet. */
  public List<Cell> openCells(int left, int right) {
    List<Cell> open = new ArrayList<>(cells.size());
    for (int at = 0; at < cells.size(); at++) {
      int column = cells.get(at).address().column();
      if (column >= left && column <= right && fates[at] == null && !waiting.get(at)) {
        open.add(cells.get(at));
      }
    }
    return open;
  }

  public @Nullable Cell at(int column) {
    int position = position(column);
    return position < 0 ? null : cells.get(position);
  }

  @Nullable Fate fateOf(Cell cell) {
    return fates[position(cell.address().column())];
  }

  public boolean isOpen(Cell cell) {
    int position = position(cell.address().column());
    return fates[position] == null && !waiting.get(position);
  }

  /** Keeps a cell from everyone else until it is marked. */
  public void reserve(Cell cell) {
    waiting.set(position(cell.address().column()));
  }

  void mark(Cell cell, Fate fate) {
    fates[position(cell.address().column())] = fate;
  }

  private int position(int column) {
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = cells.get(middle).address().column();
      if (found == column) {
        return middle;
      }
      if (found < column) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
