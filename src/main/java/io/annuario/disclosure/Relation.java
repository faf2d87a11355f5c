package io.annuario.disclosure;

/**
 * Counts of which an outsider knows how they add up: if some were others than they are, the changes
 * times the coefficients would add up to zero.
 *
 * @param cells numbers of unknowns
 * @param coefficients one for each
 */
record Relation(int[] cells, long[] coefficients) {

  /** Whether it still holds when counts change. */
  boolean holds(Alternative alternative) {
    long sum = 0;
    for (int at = 0; at < cells.length; at++) {
      sum = Math.addExact(sum, Math.multiplyExact(coefficients[at], alternative.change(cells[at])));
    }
    return sum == 0;
  }
}
