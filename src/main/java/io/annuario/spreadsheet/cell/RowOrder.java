package io.annuario.spreadsheet.cell;

import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Puts the cells of a row in order, for files whose writers did not. */
public final class RowOrder {

  private RowOrder() {}

  /**
   * The cells from left to right. One that is stored twice is taken once if a copy is blank or
   * equal to the other; if they differ nobody can tell which of them is meant.
   */
  public static List<Cell> fromLeft(Source source, String sheet, List<Cell> cells)
      throws RefusedFile {
    List<Cell> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparing(Cell::address));
    List<Cell> once = new ArrayList<>(sorted.size());
    for (Cell cell : sorted) {
      Cell before = once.isEmpty() ? null : once.get(once.size() - 1);
      if (before == null || !before.address().equals(cell.address())) {
        once.add(cell);
      } else if (before.value() instanceof CellValue.Blank) {
        once.set(once.size() - 1, cell);
      } else if (!(cell.value() instanceof CellValue.Blank)
          && !cell.value().equals(before.value())) {
        String twice = cell.address().toString();
        throw source
            .refusals()
            .damaged(
                sheet,
                new Phrase(
                    "la cella " + twice + " due volte, con valori diversi",
                    "the cell " + twice + " twice, with different values"));
      }
    }
    return Collections.unmodifiableList(once);
  }

  /** Whether the cells stand from left to right, each of them once. */
  public static boolean isFromLeft(List<Cell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).address().column() <= cells.get(i - 1).address().column()) {
        return false;
      }
    }
    return true;
  }
}
