package io.annuario.definition;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Period;
import org.jspecify.annotations.Nullable;

/** What a layout says that a column holds, or a row, or what follows a heading. */
public sealed interface ColumnMeaning {

  /** Words of one role: territories, indicators, periods, values, flags, notes, rates. */
  record OfRole(Role role) implements ColumnMeaning {}

  /**
   * The categories of a breakdown.
   *
   * @param dimension its code
   */
  record OfDimension(String dimension) implements ColumnMeaning {}

  /**
   * Figures.
   *
   * @param indicator the code of the indicator that they count; null when the table says it
   *     elsewhere
   * @param breakdown the categories that they count; none when everyone
   * @param period the days that they count; null when the table says it elsewhere
   * @param territory the code of the territory that they are about; null likewise
   */
  record OfFigures(
      @Nullable String indicator,
      Breakdown breakdown,
      @Nullable Period period,
      @Nullable String territory)
      implements ColumnMeaning {}

  /** Nothing to be read. */
  record Ignored() implements ColumnMeaning {}
}
