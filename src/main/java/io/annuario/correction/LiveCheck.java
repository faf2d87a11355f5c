package io.annuario.correction;

import io.annuario.correction.BlankPlan.BlankSheet;
import io.annuario.correction.BlankPlan.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;

/**
 * Something that must hold between figures of a blank return.
 *
 * @param cells all that it is about
 * @param holds a condition that is true where it holds, with the marks of its cells
 * @param zero whether what is not there counts as zero; else nothing is said until all is there
 * @param message what is said where it does not hold
 */
record LiveCheck(Set<Reference> cells, String holds, boolean zero, String message) {

  /** A formula's text has 255 characters at most. */
  private static final int PIECE = 200;

  /** A cell of a figure, of this edition or of the one before. */
  record Reference(Spot spot, int column) {

    String from(BlankSheet sheet) {
      String cell = "$" + CellReference.convertNumToColString(column) + "$" + (spot.row() + 1);
      return spot.sheet().name().equals(sheet.name())
          ? cell
          : "'" + spot.sheet().name() + "'!" + cell;
    }

    /** Where a condition has it, until it is known on which sheet that stands. */
    String mark() {
      return "{" + spot.sheet().name() + "|" + column + "|" + spot.row() + "}";
    }
  }

  /** The beginning of a formula that goes on where nothing is wrong. */
  String broken(BlankSheet sheet) {
    String condition = holds;
    List<String> addresses = new ArrayList<>();
    for (Reference cell : cells) {
      String here = cell.from(sheet);
      addresses.add(here);
      condition = condition.replace(cell.mark(), zero ? "N(" + here + ")" : here);
    }
    String enough = zero ? ">0" : "=" + addresses.size();
    return "IF(IF(COUNT("
        + String.join(",", addresses)
        + ")"
        + enough
        + ",IFERROR(NOT("
        + condition
        + "),TRUE),FALSE),"
        + text(message)
        + ",";
  }

  /** A text as formulas have it. */
  static String text(String text) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); from += PIECE) {
      String piece = text.substring(from, Math.min(text.length(), from + PIECE));
      pieces.add("\"" + piece.replace("\"", "\"\"") + "\"");
    }
    return pieces.isEmpty() ? "\"\"" : String.join("&", pieces);
  }
}
