package io.annuario.extraction.reading;

import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.HiddenContent;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Merges;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.extraction.sheet.StruckContent;
import io.annuario.extraction.table.SeenFigures;
import io.annuario.observation.Address;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one sheet block by block, so that the longest sheet needs no more memory than a block. A
 * table that reaches the end of a block goes on in the next.
 */
final class SheetReading implements AutoCloseable {

  private static final int MOST_LINES = 4_000;
  private static final int MOST_CELLS = 100_000;

  /** Lines at the end of a block that may be the header of a table in the next. */
  private static final int HELD_BACK = 20;

  private final ReturnScope scope;
  private final Place place;
  private final Merges merges;
  private final Sheet.RowCursor cursor;
  private final HiddenContent hidden;
  private final StruckContent struck;
  private final StampsMet stamps;
  private final List<SheetPart> parts;
  private final Leftovers leftovers;
  private List<Line> held = new ArrayList<>();
  private boolean ended;

  SheetReading(
      ReturnScope scope,
      SeenFigures seen,
      StampsMet stamps,
      Sheet sheet,
      String file,
      Coordinates context,
      List<PinnedLayout> layouts)
      throws RefusedFile {
    this.scope = scope;
    this.place = Place.ofSheet(file, sheet.name());
    scope.outbox().enter(place);
    this.merges = new Merges(sheet.merged());
    this.parts =
        layouts.stream().map(pins -> new SheetPart(scope, seen, place, pins, context)).toList();
    this.hidden = new HiddenContent(scope, place, merges);
    this.struck = new StruckContent(scope, place);
    this.stamps = stamps;
    this.leftovers = new Leftovers(scope, place);
    this.cursor = sheet.rows();
  }

  /**
   * Reads the next block.
   *
   * @return false after the last
   */
  boolean advance() throws RefusedFile {
    if (ended) {
      return false;
    }
    List<Line> lines = new ArrayList<>(held);
    held = new ArrayList<>();
    ended = !fill(lines);
    if (!lines.isEmpty()) {
      read(new Block(lines, merges));
    }
    if (ended) {
      parts.forEach(SheetPart::close);
      hidden.close();
      struck.close();
      leftovers.close();
    }
    return !ended;
  }

  /** Whether there may be more lines. */
  private boolean fill(List<Line> lines) throws RefusedFile {
    int cells = 0;
    while (lines.size() < MOST_LINES && cells < MOST_CELLS) {
      Row row = cursor.next();
      if (row == null) {
        return false;
      }
      List<Cell> kept = struck.standing(pinned(row.index(), hidden.visibleOf(row)));
      kept = stamps.without(place, kept);
      if (!kept.isEmpty()) {
        lines.add(new Line(row.index(), kept));
        cells += kept.size();
      }
    }
    return true;
  }

  /** Without the cells that a layout leaves out, which count as notes. */
  private List<Cell> pinned(int row, List<Cell> cells) {
    parts.forEach(part -> part.pins().see(row, cells));
    List<Cell> kept = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      if (isKept(cell.address())) {
        kept.add(cell);
      } else {
        scope.outbox().count(cell, Fate.NOTE, Reason.Plain.LEFT_OUT);
      }
    }
    return kept;
  }

  private boolean isKept(Address cell) {
    boolean isOfSome = false;
    for (SheetPart part : parts) {
      if (part.pins().ignores(cell)) {
        return false;
      }
      isOfSome |= !part.pins().leavesOut(cell);
    }
    return isOfSome;
  }

  private void read(Block block) throws RefusedFile {
    for (SheetPart part : parts) {
      part.read(block, ended);
    }
    settle(block);
  }

  private void settle(Block block) {
    int keep = block.size();
    if (parts.stream().noneMatch(SheetPart::isOpen) && !ended) {
      while (keep > 0 && block.size() - keep < HELD_BACK && isUntouched(block.line(keep - 1))) {
        keep--;
      }
    }
    for (int at = 0; at < keep; at++) {
      leftovers.settle(block, block.line(at));
    }
    if (!ended) {
      leftovers.endBlock(block);
    }
    held = new ArrayList<>(block.lines().subList(keep, block.size()));
  }

  private static boolean isUntouched(Line line) {
    return line.openCells(0, Integer.MAX_VALUE).size() == line.cells().size();
  }

  @Override
  public void close() {
    cursor.close();
  }
}
