package io.annuario.extraction.table;

import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.Sheet.Range;
import org.jspecify.annotations.Nullable;

/** Tells whether one figure is merged over cells that have keys of their own. */
final class MergedFigures {

  private final Table table;
  private final Lexicon lexicon;

  MergedFigures(Table table, Lexicon lexicon) {
    this.table = table;
    this.lexicon = lexicon;
  }

  /** The range that a figure fills alone though it has several rows or columns; else null. */
  @Nullable Range shared(Block block, Line line, Cell cell, Column.Figures column) {
    Range range = block.merges().over(line.index(), cell.address().column());
    if (range == null || (range.to().row() == range.from().row() && hasOneColumn(range))) {
      return null;
    }
    return hasOtherRows(block, range) || hasOtherColumns(range, column) ? range : null;
  }

  private static boolean hasOneColumn(Range range) {
    return range.from().column() == range.to().column();
  }

  /** A label that is merged over the same rows is the label of all of them. */
  private boolean hasOtherRows(Block block, Range range) {
    for (int row = range.from().row() + 1; row <= range.to().row(); row++) {
      Line other = block.at(row);
      for (Column.Labels column : table.labels()) {
        Cell label = other == null ? null : other.at(column.at());
        if (label != null && !lexicon.of(label).isNote()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasOtherColumns(Range range, Column.Figures column) {
    for (Column other : table.columns()) {
      boolean isCovered = other.at() > range.from().column() && other.at() <= range.to().column();
      boolean isOther =
          other instanceof Column.Figures figures
              ? !figures.header().equals(column.header())
              : other instanceof Column.Unknown unknown && unknown.header() != null;
      if (isCovered && isOther) {
        return true;
      }
    }
    return false;
  }
}
