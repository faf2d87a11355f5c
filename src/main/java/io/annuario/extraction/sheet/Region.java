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

  public boolean isEmpty() {
    return from >= to || left > right;
  }
}
