package io.annuario.extraction.sheet;

import io.annuario.extraction.Fate;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The non-blank cells of one row, and what became of each. */
public final class Line {

  private final int index;
  private final List<Cell> cells;

  /** The cells' columns, for they are looked up more often than anything else. */
  private final int[] columns;

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
    this.columns = new int[cells.size()];
    for (int at = 0; at < columns.length; at++) {
      columns[at] = cells.get(at).address().column();
    }
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
    List<Cell> open = new ArrayList<>();
    for (int at = from(left); at < columns.length && columns[at] <= right; at++) {
      if (isOpen(at)) {
        open.add(cells.get(at));
      }
    }
    return open;
  }

  /** The cells between two columns, both included. */
  public List<Cell> cells(int left, int right) {
    return left > right ? List.of() : cells.subList(from(left), from(right + 1));
  }

  /** The position of the first cell in a column or to the right of it. */
  private int from(int column) {
    int position = position(column);
    return position < 0 ? -position - 1 : position;
  }

  public @Nullable Cell at(int column) {
    int position = position(column);
    return position < 0 ? null : cells.get(position);
  }

  /** The cell in a column if it has no fate yet. */
  public @Nullable Cell openAt(int column) {
    int position = position(column);
    return position < 0 || !isOpen(position) ? null : cells.get(position);
  }

  @Nullable Fate fateOf(Cell cell) {
    return fates[position(cell.address().column())];
  }

  public boolean isOpen(Cell cell) {
    return isOpen(position(cell.address().column()));
  }

  private boolean isOpen(int position) {
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
    return Arrays.binarySearch(columns, column);
  }
}
