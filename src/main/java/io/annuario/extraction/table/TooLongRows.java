package io.annuario.extraction.table;

import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Finding;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a text file with a figure right behind the last header: a number was written with a
 * separator that divides it, so that no figure of the row stands where it should.
 */
final class TooLongRows {

  private final ReturnScope scope;
  private final Place sheet;

  /** The last column of the header's lines, also of a table beside; below zero without a header. */
  private int lastHeader = -1;

  TooLongRows(ReturnScope scope, Place sheet) {
    this.scope = scope;
    this.sheet = sheet;
  }

  void header(Line line) {
    lastHeader = Math.max(lastHeader, last(line));
  }

  /** Null when a row is not too long. */
  @Nullable Finding finding(Line line) {
    Cell beyond = sheet.sheet() == null && lastHeader >= 0 ? line.at(lastHeader + 1) : null;
    if (beyond == null || !line.isOpen(beyond) || !scope.lexicon().isFigure(beyond)) {
      return null;
    }
    return FigureFindings.tooLong(sheet.at(beyond.address()), lastHeader + 1, last(line) + 1);
  }

  private static int last(Line line) {
    return line.cells().get(line.cells().size() - 1).address().column();
  }
}
