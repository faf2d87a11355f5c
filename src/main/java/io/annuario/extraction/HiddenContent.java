package io.annuario.extraction;

import io.annuario.definition.Policies.Hidden;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps hidden cells out of a sheet as the job's policy says, and names them. */
final class HiddenContent {

  private final ReturnScope scope;
  private final Place sheet;
  private final Hidden policy;
  private @Nullable Address first;
  private @Nullable Address last;
  private int cells;

  HiddenContent(ReturnScope scope, Place sheet) {
    this.scope = scope;
    this.sheet = sheet;
    this.policy = scope.definition().policies().hidden();
  }

  /** The cells of a row that hold something and may be read. */
  List<Cell> visibleOf(Row row) {
    List<Cell> visible = new ArrayList<>(row.cells().size());
    for (Cell cell : row.cells()) {
      if (!holdsSomething(cell)) {
        continue;
      }
      if (cell.hidden() && policy != Hidden.READ) {
        first = first == null ? cell.address() : first;
        last = cell.address();
        cells++;
        scope.outbox().count(policy == Hidden.REJECT ? Fate.REJECTED : Fate.NOTE);
      } else {
        visible.add(cell);
      }
    }
    return visible;
  }

  /** A formula without a value is not blank: its value is lost. */
  static boolean holdsSomething(Cell cell) {
    return !cell.isBlank() || isValueless(cell);
  }

  static boolean isValueless(Cell cell) {
    Formula formula = cell.formula();
    return formula != null && !formula.cached();
  }

  void close() {
    if (first != null && last != null) {
      Phrase got =
          new Phrase(
              cells + " celle in righe o colonne nascoste, da " + first + " a " + last,
              cells + " cells in hidden rows or columns, from " + first + " to " + last);
      scope.outbox().send(finding(sheet.at(first), got, policy));
    }
  }

  static Finding finding(Place place, Phrase got, Hidden policy) {
    boolean isRejected = policy == Hidden.REJECT;
    return new Finding(
        FindingCode.HIDDEN_CONTENT,
        isRejected ? Severity.ERROR : Severity.NOTE,
        place,
        new Phrase("contenuto nascosto", "hidden content"),
        new Phrase("celle visibili", "visible cells"),
        got,
        isRejected
            ? new Phrase(
                "Scoprire o cancellare il contenuto nascosto.",
                "Show or delete the hidden content.")
            : new Phrase("Non è stato letto.", "It was not read."));
  }
}
