package io.annuario.extraction;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the figures of other periods out of an edition, and says which ones were kept out. */
final class Periods {

  private final ReturnScope scope;
  private final Place sheet;
  private final Map<PeriodWord, Place> others = new LinkedHashMap<>();
  private boolean hasOwn;

  Periods(ReturnScope scope, Place sheet) {
    this.scope = scope;
    this.sheet = sheet;
  }

  /**
   * @param period null when the table says nothing: then it is the edition's
   */
  boolean isOfEdition(Cell cell, @Nullable PeriodWord period) {
    boolean own = period == null || period.isOf(scope.edition());
    hasOwn |= own;
    if (!own && period != null) {
      others.putIfAbsent(period, sheet.at(cell.address()));
    }
    return own;
  }

  /**
   * Figures of other periods beside those of the edition are for comparison; alone they are wrong.
   */
  void close() {
    others.forEach(
        (period, place) ->
            scope
                .outbox()
                .send(
                    new Finding(
                        FindingCode.PERIOD_NOT_OF_EDITION,
                        hasOwn ? Severity.NOTE : Severity.ERROR,
                        place,
                        new Phrase("periodo", "period"),
                        Phrase.same(scope.edition().period().label()),
                        Phrase.same(period.said()),
                        hasOwn
                            ? new Phrase(
                                "Le cifre di altri periodi non si caricano.",
                                "Figures of other periods are not loaded.")
                            : new Phrase(
                                "Mandare le cifre del periodo richiesto, o correggere il titolo.",
                                "Send the figures of the period asked for, or correct the"
                                    + " title."))));
  }
}
