package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.number.ReadAmount;
import io.annuario.extraction.sheet.Line;
import io.annuario.spreadsheet.Cell;

/**
 * A figure that is a total if the table holds its parts.
 *
 * @param block the lines that it belongs to, or that it is the total of
 * @param unnamed whether it stands in a line of a total's word alone
 * @param ofParts whether the table's sums hold its parts, and must not hold it
 */
record AwaitingTotal(
    Line line,
    Cell cell,
    Position position,
    Indicator indicator,
    Territory territory,
    ReadAmount read,
    BlockSum block,
    boolean unnamed,
    boolean ofParts) {

  /** Whether a total's word, or that for everyone, is part of what it says. */
  boolean isWhole() {
    return position.coordinates().total() || !position.coordinates().wholes().isEmpty();
  }

  /** As a figure of its own, beside parts that are added up without it. */
  AwaitingTotal besideItsParts(Territory whole) {
    return new AwaitingTotal(line, cell, position, indicator, whole, read, block, unnamed, true);
  }
}
