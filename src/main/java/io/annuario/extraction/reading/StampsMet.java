package io.annuario.extraction.reading;

import io.annuario.definition.Stamp;
import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the stamps of blank returns out of what is read, and says when one was made for something
 * else. Each is said once a return.
 */
final class StampsMet {

  /** They stand above the first table. */
  private static final int FIRST_ROWS = 20;

  private final ReturnScope scope;
  private final Set<Stamp> met = new HashSet<>();
  private boolean own;

  StampsMet(ReturnScope scope) {
    this.scope = scope;
  }

  /** The stamp that a cell holds. */
  static Optional<Stamp> in(Cell cell) {
    return cell.address().row() < FIRST_ROWS && cell.value() instanceof CellValue.Text text
        ? Stamp.in(text.value())
        : Optional.empty();
  }

  /** Whether it is a return that was made for this office and edition. */
  boolean areOwn() {
    return own;
  }

  /** The cells of a row without stamps. */
  List<Cell> without(Place sheet, List<Cell> cells) {
    if (cells.isEmpty() || cells.get(0).address().row() >= FIRST_ROWS) {
      return cells;
    }
    List<Cell> others = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      Optional<Stamp> stamp = in(cell);
      if (stamp.isEmpty()) {
        others.add(cell);
      } else {
        scope.outbox().count(cell, Fate.LABEL, Reason.Plain.NONE);
        if (met.add(stamp.get())) {
          judge(sheet.at(cell.address()), stamp.get());
        }
      }
    }
    return others;
  }

  private void judge(Place place, Stamp stamp) {
    Stamp here = Stamp.of(scope.definition(), scope.edition(), scope.office());
    boolean isOther =
        !stamp.job().equals(here.job())
            || !stamp.edition().equals(here.edition())
            || !stamp.office().equals(here.office());
    if (isOther) {
      scope.outbox().send(ofOther(place, stamp, here));
      return;
    }
    own = true;
    if (!stamp.form().equals(here.form())) {
      scope.outbox().send(outdated(place));
    }
  }

  private static Finding ofOther(Place place, Stamp stamp, Stamp own) {
    return Finding.of(
        FindingCode.TEMPLATE_OF_OTHER,
        place,
        new Phrase("modello da compilare", "blank return"),
        said(own),
        said(stamp),
        new Phrase(
            "Riportare le cifre nel modello giusto ('template' lo scrive), o mettere il file dove"
                + " va.",
            "Copy the figures into the right blank return ('template' writes it), or put the file"
                + " where it belongs."));
  }

  private static Phrase said(Stamp stamp) {
    return Phrase.of(
        "%s, edizione %s, ufficio %s",
        "%s, edition %s, office %s", stamp.job(), stamp.edition(), stamp.office());
  }

  private static Finding outdated(Place place) {
    return Finding.of(
        FindingCode.TEMPLATE_OUTDATED,
        place,
        new Phrase("modello da compilare", "blank return"),
        new Phrase("quello della definizione di oggi", "that of today's definition"),
        new Phrase(
            "uno fatto prima che cambiasse ciò che si chiede all'ufficio",
            "one made before what the office is asked for was changed"),
        new Phrase(
            "Controllare che le cifre dicano ancora la stessa cosa e che non ne manchino.",
            "Check that the figures still mean the same, and that none is missing."));
  }
}
