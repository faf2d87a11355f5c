package io.annuario.extraction.frame;

import io.annuario.extraction.Fate;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.number.Amounts;
import io.annuario.spreadsheet.Cell;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a column of a table holds. */
public sealed interface Column {

  int at();

  /**
   * Words that say which figures stand in the row.
   *
   * @param outline whether a blank means the word above it
   * @param nesting which of its labels hold for others below them
   * @param codes whether they are codes rather than words
   * @param dimensions the codes of the breakdowns whose categories they are
   * @param groups those of which only headings name categories, over rows of another one
   */
  record Labels(
      int at,
      DimensionKind expected,
      boolean outline,
      Nesting nesting,
      boolean codes,
      Set<String> dimensions,
      Set<String> groups)
      implements Column {

    public Labels {
      dimensions = Set.copyOf(dimensions);
      groups = Set.copyOf(groups);
    }
  }

  /** Codes beside the names that they stand for. */
  record Codes(int at) implements Column {}

  /**
   * Figures.
   *
   * @param header what the column's header says of them
   * @param over what a bare total's word in the header counts
   * @param scale by how many powers of ten the header says to multiply
   */
  record Figures(int at, Coordinates header, TotalOver over, int scale, Amounts amounts)
      implements Column {}

  /** Numbers below a header that nobody knows. */
  record Unknown(int at, @Nullable Cell header, DimensionKind expected) implements Column {}

  /** Figures that can be read in two ways. */
  record Ambiguous(int at) implements Column {}

  /**
   * Percentages, changes and rates.
   *
   * @param of how they can be computed again
   */
  record Rates(int at, RateOf of) implements Column {}

  /** Marks about the figures at their left. */
  record Flags(int at) implements Column {}

  /**
   * Notes for readers, codes beside names, units.
   *
   * @param pinned whether a layout says to ignore it, numbers included
   */
  record Remarks(int at, Fate fate, boolean pinned) implements Column {}
}
