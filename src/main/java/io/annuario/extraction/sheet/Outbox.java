package io.annuario.extraction.sheet;

import io.annuario.extraction.CellFates;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.TableFound;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was extracted and not yet fetched, and the count of cells by their fate. */
public final class Outbox {

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
  public void enter(Place place) {
    sheet = place;
  }

  public void send(Extracted extracted) {
    waiting.add(extracted);
  }

  public void send(Finding finding) {
    waiting.add(new Extracted.Doubt(finding));
  }

  public @Nullable Extracted poll() {
    return waiting.poll();
  }

  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  public void mark(Line line, Cell cell, Fate fate) {
    mark(line, cell, fate, Reason.Plain.NONE);
  }

  public void mark(Line line, Cell cell, Fate fate, Reason reason) {
    if (line.fateOf(cell) != null) {
      throw new IllegalStateException("Cell " + cell.address() + " cannot have two fates");
    }
    line.mark(cell, fate);
    count(cell, fate, reason);
  }

  /** Counts a cell that is not kept: hidden, or of a sheet that is not read. */
  public void count(Cell cell, Fate fate, Reason reason) {
    tally.count(fate);
    if (isWatched()) {
      fates.settled(sheet.at(cell.address()), fate, reason);
    }
  }

  /** Whether somebody wants to see how the return was understood. */
  public boolean isWatched() {
    return fates != CellFates.UNSEEN;
  }

  /** Tells with what a total over different indicators was compared. */
  public void compared(Address total, BigDecimal sum, List<Address> parts) {
    if (isWatched()) {
      fates.compared(sheet.at(total), sum, parts);
    }
  }

  public void countTable() {
    tables++;
  }

  public void found(TableFound table) {
    found.add(table);
  }

  public List<TableFound> found() {
    return List.copyOf(found);
  }

  public int tables() {
    return tables;
  }

  public Ledger ledger() {
    return tally.ledger();
  }
}
