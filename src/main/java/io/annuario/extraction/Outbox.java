package io.annuario.extraction;

import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was extracted and not yet fetched, and the count of cells by their fate. */
final class Outbox {

  private final Deque<Extracted> waiting = new ArrayDeque<>();
  private final CellCount tally = new CellCount();
  private final List<TableFound> found = new ArrayList<>();
  private final CellFates fates;
  private Place sheet = Place.ofFile("");
  private int tables;

  Outbox(CellFates fates) {
    this.fates = fates;
  }

  /** From here on cells are of this sheet. */
  void enter(Place place) {
    sheet = place;
  }

  void send(Extracted extracted) {
    waiting.add(extracted);
  }

  void send(Finding finding) {
    waiting.add(new Extracted.Doubt(finding));
  }

  @Nullable Extracted poll() {
    return waiting.poll();
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  void mark(Line line, Cell cell, Fate fate) {
    if (line.fateOf(cell) != null) {
      throw new IllegalStateException("Cell " + cell.address() + " cannot have two fates");
    }
    line.mark(cell, fate);
    tally.count(fate);
    if (fates != CellFates.UNSEEN) {
      fates.settled(sheet.at(cell.address()), fate);
    }
  }

  /** Counts a cell that is not kept: hidden, or of a sheet that is not read. */
  void count(Fate fate) {
    tally.count(fate);
  }

  void countTable() {
    tables++;
  }

  void found(TableFound table) {
    found.add(table);
  }

  List<TableFound> found() {
    return List.copyOf(found);
  }

  int tables() {
    return tables;
  }

  Ledger ledger() {
    return tally.ledger();
  }
}
