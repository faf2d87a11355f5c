package io.annuario.extraction.sheet;

import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.number.Quotation;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is crossed out from being read: words are not there, numbers are said. A word that is
 * crossed out beside others stays as a word that nobody knows, so that nothing takes its place: a
 * figure below a crossed-out header has lost its header, and does not get that of its neighbour.
 */
public final class StruckContent {

  private static final int SAID_ONE_BY_ONE = 20;

  /** No label of a job begins with it; comparing labels keeps its signs. */
  private static final String CROSSED_OUT = "<del> ";

  private final ReturnScope scope;
  private final Place sheet;
  private int numbers;
  private @Nullable Cell last;

  public StruckContent(ReturnScope scope, Place sheet) {
    this.scope = scope;
    this.sheet = sheet;
  }

  /** The cells of a row that are to be read. */
  public List<Cell> standing(List<Cell> cells) {
    if (cells.stream().noneMatch(StruckContent::isTouched)) {
      return cells;
    }
    boolean isAlone = cells.stream().allMatch(Cell::struck);
    List<Cell> standing = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      if (!isTouched(cell)) {
        standing.add(cell);
      } else if (isNumber(cell)) {
        scope.outbox().count(cell, Fate.REJECTED, Reason.Plain.CROSSED_OUT);
        say(cell);
      } else if (!cell.struck()) {
        standing.add(cell);
      } else if (isAlone) {
        scope.outbox().count(cell, Fate.NOTE, Reason.Plain.CROSSED_OUT);
      } else {
        standing.add(unknown(cell));
      }
    }
    return standing;
  }

  private static boolean isTouched(Cell cell) {
    return cell.struck()
        || (cell.value() instanceof CellValue.Text text && !text.struck().isEmpty());
  }

  private boolean isNumber(Cell cell) {
    return scope.lexicon().lookOf(cell) != CellLook.WORDS && !isSign(cell);
  }

  private static boolean isSign(Cell cell) {
    return cell.value() instanceof CellValue.Text text
        && (text.value() + text.struck()).chars().noneMatch(Character::isDigit);
  }

  private static Cell unknown(Cell cell) {
    String crossed = CROSSED_OUT + cell.raw();
    return new Cell(
        cell.address(),
        new CellValue.Text(crossed),
        crossed,
        cell.format(),
        cell.formula(),
        cell.hidden(),
        cell.comment());
  }

  private void say(Cell cell) {
    numbers++;
    last = cell;
    if (numbers <= SAID_ONE_BY_ONE) {
      scope.outbox().send(finding(sheet.at(cell.address()), got(cell)));
    }
  }

  private static Phrase got(Cell cell) {
    Phrase raw = Quotation.of(cell.raw());
    Phrase crossedOut = new Phrase(" barrato", " crossed out");
    if (cell.struck()) {
      return raw.then(crossedOut);
    }
    return raw.then(new Phrase(" accanto a ", " beside "))
        .then(Quotation.of(((CellValue.Text) cell.value()).struck()))
        .then(crossedOut);
  }

  public void close() {
    if (numbers > SAID_ONE_BY_ONE && last != null) {
      int more = numbers - SAID_ONE_BY_ONE;
      scope
          .outbox()
          .send(
              finding(
                  sheet.at(last.address()),
                  more == 1
                      ? new Phrase(
                          "un'altra cifra barrata, in questa cella",
                          "1 more crossed-out figure, in this cell")
                      : new Phrase(
                          "altre " + more + " cifre barrate, fino a questa cella",
                          more + " more crossed-out figures, up to this cell")));
    }
  }

  private static Finding finding(Place place, Phrase got) {
    return Finding.of(
        FindingCode.STRUCK_THROUGH,
        place,
        new Phrase("cifra barrata", "crossed-out figure"),
        new Phrase(
            "una cifra che vale, o una cella vuota", "a figure that holds, or an empty cell"),
        got,
        new Phrase(
            "Lasciare nella cella la sola cifra giusta, senza barrature.",
            "Leave in the cell the right figure alone, not crossed out."));
  }
}
