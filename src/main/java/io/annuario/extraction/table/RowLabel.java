package io.annuario.extraction.table;

import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.spreadsheet.Cell;

/** What the labels of a line say of its figures. */
sealed interface RowLabel {

  /**
   * Words that the job knows.
   *
   * @param over what a bare total's word counts
   * @param cell the label to name in messages
   */
  record Known(Coordinates coordinates, TotalOver over, Cell cell) implements RowLabel {}

  /** A word that the job does not know, where a member of a dimension is expected. */
  record Unknown(Cell cell, DimensionKind expected) implements RowLabel {}

  /** Words that contradict each other: two regions side by side. */
  record Contradiction(Cell one, Cell other) implements RowLabel {}

  /** The same word as a group and as a part of it, one level further in, each with figures. */
  record OnTwoLevels(Cell outer, Cell inner) implements RowLabel {}

  /** Shares, changes or rates of the lines above: "Rate per 100,000 inhabitants". */
  record Rates(Cell cell) implements RowLabel {}

  record Blank() implements RowLabel {}
}
