package io.annuario.disclosure;

/**
 * Counts of which an outsider knows how they add up: if some were others than they are, the changes
 * times the coefficients would add up to zero.
 */
final class Relation {

  private final int[] cells;
  private final long[] coefficients;

  /**
   * @param cells numbers of unknowns
   * @param coefficients one for each
   */
  Relation(int[] cells, long[] coefficients) {
    this.cells = cells;
    this.coefficients = coefficients;
  }

  int[] cells() {
    return cells;
  }

  long[] coefficients() {
    return coefficients;
  }

  /** Whether it still holds when counts change. */
  boolean holds(Alternative alternative) {
    long sum = 0;
    for (int at = 0; at < cells.length; at++) {
      sum = Math.addExact(sum, Math.multiplyExact(coefficients[at], alternative.change(cells[at])));
    }
    return sum == 0;
  }

  /** The coefficient of a count; zero where it is none of them. */
  long of(int cell) {
    for (int at = 0; at < cells.length; at++) {
      if (cells[at] == cell) {
        return coefficients[at];
      }
    }
    return 0;
  }
}
