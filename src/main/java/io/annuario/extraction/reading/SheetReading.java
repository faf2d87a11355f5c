package io.annuario.extraction.reading;

import io.annuario.extraction.Fate;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TableFinder;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.HiddenContent;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Merges;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.extraction.sheet.StruckContent;
import io.annuario.extraction.table.SeenFigures;
import io.annuario.extraction.table.TableReading;
import io.annuario.observation.Place;
import io.annuario.privacy.PersonalDetail;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
  private final SeenFigures seen;
  private final Place place;
  private final Merges merges;
  private final Sheet.RowCursor cursor;
  private final PinnedLayout pins;
  private final HiddenContent hidden;
  private final StruckContent struck;
  private final TableFinder finder;
  private final Leftovers leftovers;
  private List<TableReading> open = new ArrayList<>();
  private List<Line> held = new ArrayList<>();
  private Coordinates context;
  private boolean personal;
  private boolean ended;

  SheetReading(ReturnScope scope, SeenFigures seen, Sheet sheet, String file, Coordinates context)
      throws RefusedFile {
    this.scope = scope;
    this.seen = seen;
    this.place = Place.ofSheet(file, sheet.name());
    scope.outbox().enter(place);
    this.merges = new Merges(sheet.merged());
    this.pins = PinnedLayout.of(scope.definition(), scope.office().code(), sheet.name());
    this.context = context.with(pins.context());
    this.hidden = new HiddenContent(scope, place, merges);
    this.finder = new TableFinder(scope, pins);
    this.struck = new StruckContent(scope, place);
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
      open.forEach(TableReading::close);
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
      List<Cell> kept = struck.standing(pinned(hidden.visibleOf(row)));
      if (!kept.isEmpty()) {
        lines.add(new Line(row.index(), kept));
        cells += kept.size();
      }
    }
    return true;
  }

  /** Without the cells that a layout leaves out, which count as notes. */
  private List<Cell> pinned(List<Cell> cells) {
    List<Cell> kept = cells.stream().filter(cell -> !pins.leavesOut(cell.address())).toList();
    for (int out = kept.size(); out < cells.size(); out++) {
      scope.outbox().count(Fate.NOTE);
    }
    return kept;
  }

  private void read(Block block) {
    if (!personal && isPersonal(block)) {
      personal = true;
      scope.outbox().send(PersonalDetail.finding(place));
    }
    if (personal) {
      block.lines().forEach(this::rejectAll);
      return;
    }
    Deque<Region> regions = new ArrayDeque<>();
    regions.add(new Region(0, block.size(), 0, block.lastColumn()));
    goOn(block, regions);
    while (!regions.isEmpty()) {
      Region region = regions.poll();
      if (!region.isEmpty()) {
        search(block, region, regions);
      }
    }
    settle(block);
  }

  private boolean isPersonal(Block block) {
    return block.lines().stream()
        .flatMap(line -> line.cells().stream())
        .anyMatch(
            cell ->
                cell.value() instanceof CellValue.Text text
                    && text.value().length() >= 4
                    && scope.lexicon().isPersonal(text.value()));
  }

  private void rejectAll(Line line) {
    line.openCells(0, Integer.MAX_VALUE)
        .forEach(cell -> scope.outbox().mark(line, cell, Fate.REJECTED));
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
    TableReading reading = new TableReading(scope, seen, place, table);
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
    if (at == region.to() && region.to() == block.size() && !ended) {
      open.add(reading);
    } else {
      reading.close();
    }
  }

  private void settle(Block block) {
    int keep = block.size();
    if (open.isEmpty() && !ended) {
      while (keep > 0 && block.size() - keep < HELD_BACK && isUntouched(block.line(keep - 1))) {
        keep--;
      }
    }
    for (int at = 0; at < keep; at++) {
      leftovers.settle(block.line(at));
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
