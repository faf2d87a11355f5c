package io.annuario.extraction.sheet;

import io.annuario.spreadsheet.Sheet.Range;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The merged ranges over one row, by column. */
final class MergedRow {

  private final int row;

  /** The first of them that is over each column. */
  private final @Nullable Range[] ranges;

  private MergedRow(int row, @Nullable Range[] ranges) {
    this.row = row;
    this.ranges = ranges;
  }

  /** However many ranges there are, each column is written to once. */
  static MergedRow of(int row, List<Range> over) {
    int width = over.stream().mapToInt(range -> range.to().column() + 1).max().orElse(0);
    @Nullable Range[] ranges = new Range[width];
    BitSet taken = new BitSet(width);
    for (Range range : over) {
      int column = taken.nextClearBit(range.from().column());
      while (column <= range.to().column()) {
        ranges[column] = range;
        taken.set(column);
        column = taken.nextClearBit(column + 1);
      }
    }
    return new MergedRow(row, ranges);
  }

  int row() {
    return row;
  }

  @Nullable Range over(int column) {
    return column < ranges.length ? ranges[column] : null;
  }
}
