package io.annuario.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet as a page shows it, or several that it does not show.
 *
 * @param number as the spreadsheet numbers it
 * @param gap what is said in the place of several rows; null for one row with its cells
 */
record GridLine(int number, List<GridCell> cells, @Nullable String gap) {

  GridLine {
    cells = List.copyOf(cells);
  }
}
