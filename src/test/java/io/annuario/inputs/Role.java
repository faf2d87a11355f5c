package io.annuario.inputs;

/** What the number in a cell is to the office that wrote it. */
public enum Role {
  /** A figure of the edition. */
  FIGURE,
  /** A sum of figures of the same table. */
  TOTAL,
  /** A figure of the edition before, printed for comparison. */
  PREVIOUS,
  /** The change from the edition before, in percent. */
  CHANGE
}
