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
import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
      boolean isCovered = merges.covers(cell.address());
      if ((cell.hidden() || isCovered) && policy != Hidden.READ) {
        (isCovered ? covered : inHiddenLines).add(cell);
        Fate fate = policy == Hidden.REJECT ? Fate.REJECTED : Fate.NOTE;
        scope.outbox().count(cell, fate, Reason.Plain.HIDDEN);
      } else {
        visible.add(cell);
      }
    }
    return visible;
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
    send(inHiddenLines, new Phrase("in righe o colonne nascoste", "in hidden rows or columns"));
    send(covered, new Phrase("coperte da celle unite", "covered by merged cells"));
  }

  private void send(Found found, Phrase where) {
    if (found.first != null && found.last != null) {
      Phrase got =
          new Phrase(
              String.format(
                  Locale.ROOT,
                  "%d celle %s, da %s a %s",
                  found.cells,
                  where.it(),
                  found.first,
                  found.last),
              String.format(
                  Locale.ROOT,
                  "%d cells %s, from %s to %s",
                  found.cells,
                  where.en(),
                  found.first,
                  found.last));
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
