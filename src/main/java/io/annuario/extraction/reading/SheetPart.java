package io.annuario.extraction.reading;

import io.annuario.extraction.Fate;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TableFinder;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.extraction.table.SeenFigures;
import io.annuario.extraction.table.TableReading;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the tables of one part of a sheet: the range of a layout, or the whole sheet. A table that
 * reaches the end of a block goes on in the next.
 */
final class SheetPart {

  private final ReturnScope scope;
  private final SeenFigures seen;
  private final Place place;
  private final PinnedLayout pins;
  private final TableFinder finder;
  private List<TableReading> open = new ArrayList<>();
  private Coordinates context;
  private boolean isLast;

  /**
   * @param context what the names of the sheet and of the file say
   */
  SheetPart(
      ReturnScope scope, SeenFigures seen, Place place, PinnedLayout pins, Coordinates context) {
    this.scope = scope;
    this.seen = seen;
    this.place = place;
    this.pins = pins;
    this.context = context.with(pins.context());
    this.finder = new TableFinder(scope, pins, place.sheet());
  }

  PinnedLayout pins() {
    return pins;
  }

  /** Whether a table may go on in the next block. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /**
   * Reads the tables of the next block.
   *
   * @param last whether no other block follows
   */
  void read(Block block, boolean last) {
    isLast = last;
    Deque<Region> regions = new ArrayDeque<>();
    regions.add(pins.within(block));
    goOn(block, regions);
    while (!regions.isEmpty()) {
      Region region = regions.poll();
      if (!region.isEmpty()) {
        search(block, region, regions);
      }
    }
  }

  /** Lets the tables of the block before go on. */
  private void goOn(Block block, Deque<Region> regions) {
    List<TableReading> before = open;
    open = new ArrayList<>();
    for (TableReading reading : before) {
      Region region = regions.pollLast();
      if (region != null) {
        read(block, region, reading, region.from(), regions);
      }
    }
  }

  private void search(Block block, Region region, Deque<Region> regions) {
    Table table = finder.first(block, region, context);
    if (table == null) {
      return;
    }
    TableReading reading = new TableReading(scope, seen, place, table, pins);
    context = titles(block, region, table.headerFrom());
    reading.open(block);
    read(block, region, reading, table.bodyFrom(), regions);
  }

  /** What titles above a table say of those below it too; categories are of one table only. */
  private Coordinates titles(Block block, Region region, int to) {
    Coordinates below = context;
    for (int at = region.from(); at < to; at++) {
      Line line = block.line(at);
      List<Cell> cells = line.openCells(region.left(), region.right());
      below = finder.below(below, cells);
      for (Cell cell : cells) {
        Coordinates said = finder.said(cell);
        if (!said.isEmpty()) {
          scope.periods().said(place.at(cell.address()), said.period());
          scope.outbox().mark(line, cell, Fate.LABEL);
        }
      }
    }
    return below.without(DimensionKind.CATEGORY).with(context.only(DimensionKind.CATEGORY));
  }

  /** Reads a table's lines, and leaves what stands beside and below it as regions of their own. */
  private void read(
      Block block, Region region, TableReading reading, int from, Deque<Region> regions) {
    int at = from;
    while (at < region.to() && reading.read(block, at, region)) {
      at++;
    }
    Table table = reading.table();
    int top =
        Math.min(from, Math.max(region.from(), from == region.from() ? from : table.headerFrom()));
    regions.add(new Region(top, at, region.left(), table.left() - 1));
    regions.add(new Region(top, at, table.right() + 1, region.right()));
    regions.add(new Region(at, region.to(), region.left(), region.right()));
    if (at == region.to() && region.to() == block.size() && !isLast) {
      open.add(reading);
    } else {
      reading.close();
    }
  }

  void close() {
    open.forEach(TableReading::close);
    open.clear();
  }
}
