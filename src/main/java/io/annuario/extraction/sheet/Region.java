package io.annuario.extraction.sheet;

/**
 * A part of a block in which to look for tables.
 *
 * @param from position of its first line in the block
 * @param to position after its last line
 * @param left its first column
 * @param right its last column
 */
public record Region(int from, int to, int left, int right) {

  private static final int NEAR = 512;
  private static final int EDGE = 64;

  /**
   * Its columns at the left, in which a table is looked for first: of many tables side by side one
   * must not look at all the others. What stands further away says nothing about it.
   */
  public Region near() {
    return new Region(from, to, left, Math.min(right, lastNear(left)));
  }

  /** The last column that is near to another one on its left. */
  public static int lastNear(int column) {
    return column + NEAR;
  }

  /** Whether a table that ends at a column may go on to the right of the region. */
  public boolean isAtEdge(int last) {
    return last > right - EDGE;
  }

  public boolean isEmpty() {
    return from >= to || left > right;
  }
}
