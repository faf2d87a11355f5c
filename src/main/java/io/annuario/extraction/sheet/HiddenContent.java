package io.annuario.extraction.sheet;

import io.annuario.definition.Policies.Hidden;
import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps hidden cells out of a sheet as the job's policy says, and names them: those of hidden rows
 * and columns, and those that a merged range covers, which no program shows either.
 */
public final class HiddenContent {

  private final ReturnScope scope;
  private final Place sheet;
  private final Merges merges;
  private final Hidden policy;

  /** What merged ranges show, by their first cells. */
  private final Map<Address, String> shown = new HashMap<>();

  private final Found inHiddenLines = new Found();
  private final Found covered = new Found();

  /** Hidden cells of one sort. */
  private static final class Found {
    private @Nullable Address first;
    private @Nullable Address last;
    private int cells;

    void add(Cell cell) {
      first = first == null ? cell.address() : first;
      last = cell.address();
      cells++;
    }
  }

  public HiddenContent(ReturnScope scope, Place sheet, Merges merges) {
    this.scope = scope;
    this.sheet = sheet;
    this.merges = merges;
    this.policy = scope.definition().policies().hidden();
  }

  /** The cells of a row that hold something and may be read. */
  public List<Cell> visibleOf(Row row) {
    List<Cell> visible = new ArrayList<>(row.cells().size());
    for (Cell cell : row.cells()) {
      if (!holdsSomething(cell)) {
        continue;
      }
      if (merges.begins(cell.address())) {
        shown.put(cell.address(), cell.raw());
      }
      boolean isCovered = merges.covers(cell.address());
      if (isCovered && !cell.hidden() && isShown(cell)) {
        scope.outbox().count(cell, Fate.LABEL, Reason.Plain.NONE);
      } else if ((cell.hidden() || isCovered) && policy != Hidden.READ) {
        (isCovered ? covered : inHiddenLines).add(cell);
        Fate fate = policy == Hidden.REJECT ? Fate.REJECTED : Fate.NOTE;
        scope.outbox().count(cell, fate, Reason.Plain.HIDDEN);
      } else {
        visible.add(cell);
      }
    }
    return visible;
  }

  /** A word that some programs write into every cell of a merged range hides nothing. */
  private boolean isShown(Cell cell) {
    Address origin = merges.originOf(cell.address().row(), cell.address().column());
    return cell.value() instanceof CellValue.Text && cell.raw().equals(shown.get(origin));
  }

  /** A formula without a value is not blank: its value is lost. */
  public static boolean holdsSomething(Cell cell) {
    return !cell.isBlank() || isValueless(cell);
  }

  public static boolean isValueless(Cell cell) {
    Formula formula = cell.formula();
    return formula != null && !formula.cached();
  }

  public void close() {
    send(
        inHiddenLines,
        new Phrase("cella in righe o colonne nascoste", "cell in hidden rows or columns"),
        new Phrase("celle in righe o colonne nascoste", "cells in hidden rows or columns"));
    send(
        covered,
        new Phrase("cella coperta da celle unite", "cell covered by merged cells"),
        new Phrase("celle coperte da celle unite", "cells covered by merged cells"));
  }

  private void send(Found found, Phrase one, Phrase many) {
    if (found.first != null && found.last != null) {
      Phrase got =
          Phrase.counted(found.cells, one, many)
              .then(
                  found.cells == 1
                      ? Phrase.same(": " + found.first)
                      : Phrase.of(", da %s a %s", ", from %s to %s", found.first, found.last));
      scope.outbox().send(finding(sheet.at(found.first), got, policy));
    }
  }

  public static Finding finding(Place place, Phrase got, Hidden policy) {
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
