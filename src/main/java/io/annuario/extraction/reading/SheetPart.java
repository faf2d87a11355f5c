package io.annuario.extraction.reading;

import io.annuario.definition.Indicator;
import io.annuario.extraction.Fate;
import io.annuario.extraction.frame.Ambiguity;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TableFinder;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.extraction.table.SeenFigures;
import io.annuario.extraction.table.TableReading;
import io.annuario.extraction.table.TitlesMet;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
  private final TitlesMet titles;
  private List<TableReading> open = new ArrayList<>();
  private final Coordinates ofNames;
  private Coordinates context;
  private boolean isLast;

  /**
   * What is still to be searched.
   *
   * @param context what titles above it say
   */
  private record Part(Region region, Coordinates context) {}

  /**
   * @param context what the names of the sheet and of the file say
   */
  SheetPart(
      ReturnScope scope, SeenFigures seen, Place place, PinnedLayout pins, Coordinates context) {
    this.scope = scope;
    this.seen = seen;
    this.place = place;
    this.pins = pins;
    this.ofNames = context.with(pins.context());
    this.context = ofNames;
    this.finder = new TableFinder(scope, pins, place);
    this.titles = new TitlesMet(scope, place);
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
  void read(Block block, boolean last) throws RefusedFile {
    isLast = last;
    Deque<Part> parts = new ArrayDeque<>();
    parts.add(new Part(pins.within(block), context));
    goOn(block, parts);
    while (!parts.isEmpty()) {
      Part part = parts.poll();
      if (!part.region().isEmpty()) {
        context = part.context();
        search(block, part.region(), parts);
      }
    }
  }

  /** Lets the tables of the block before go on. */
  private void goOn(Block block, Deque<Part> parts) throws RefusedFile {
    List<TableReading> before = open;
    open = new ArrayList<>();
    for (TableReading reading : before) {
      Part part = parts.pollLast();
      if (part != null) {
        Region region = part.region();
        read(block, region, reading, region.from(), parts, true);
      }
    }
  }

  private void search(Block block, Region region, Deque<Part> parts) throws RefusedFile {
    Region near = region.near();
    Table found = finder.first(block, near, context, inherited());
    if (!near.equals(region) && (found == null || near.isAtEdge(found.right()))) {
      near = region;
      found = finder.first(block, near, context, inherited());
    }
    if (found == null) {
      return;
    }
    Cell unknown = unknownHeading(block, found);
    Table table =
        inheritsYear(block, found)
            ? found.unread(yearOf(block, found))
            : unknown == null
                ? found
                : found.unread(
                    new Ambiguity.OpenTitle(
                        unknown, DimensionKind.CATEGORY, unknown.raw().strip()));
    TableReading reading = new TableReading(scope, seen, place, table, pins, titles);
    context = titles(block, near, table, reading);
    reading.open(block);
    read(block, region, reading, table.bodyFrom(), parts, false);
  }

  /** The period that a title over an earlier table said; null when none did. */
  private @Nullable PeriodWord inherited() {
    return Objects.equals(context.period(), ofNames.period()) ? null : context.period();
  }

  /**
   * Whether a table without a year stands below one that a title is over with another year than the
   * edition's, in a sheet whose titles name several: nobody knows whether that title goes on.
   */
  private boolean inheritsYear(Block block, Table table) {
    PeriodWord period = table.context().period();
    boolean isOfTitleBefore =
        period != null
            && period.equals(context.period())
            && !period.equals(ofNames.period())
            && !scope.periods().isOfEdition(period);
    return isOfTitleBefore
        && table.ambiguity() == null
        && table.leavesPeriodToTitles()
        && block.lines().stream()
            .filter(line -> line.cells().size() == 1)
            .map(line -> finder.saidAlone(line.cells().get(0)).period())
            .anyMatch(other -> other != null && !other.equals(period));
  }

  /**
   * The first of words that nobody knows where they stand over the labels of a table below another
   * one, and nothing over its figures: whether these still count what a title above the other says
   * has to be said. Null when there are none.
   */
  private @Nullable Cell unknownHeading(Block block, Table table) {
    Indicator inherited = context.indicator();
    if (inherited == null
        || inherited.equals(ofNames.indicator())
        || !inherited.equals(table.context().indicator())
        || table.ambiguity() != null) {
      return null;
    }
    Cell first = null;
    for (Line line : block.lines().subList(table.headerFrom(), table.bodyFrom())) {
      for (Cell cell : line.openCells(table.left(), table.right())) {
        boolean isOverLabels =
            table.labels().stream().anyMatch(column -> column.at() == cell.address().column());
        if (!isOverLabels
            || scope.lexicon().lookOf(cell) != CellLook.WORDS
            || scope.lexicon().of(cell).isOfFrame()) {
          return null;
        }
        first = first == null ? cell : first;
      }
    }
    return first;
  }

  private static Ambiguity yearOf(Block block, Table table) {
    Cell first = block.line(table.headerFrom()).cells().get(0);
    PeriodWord period = table.context().period();
    return new Ambiguity.OpenTitle(
        first, DimensionKind.PERIOD, period == null ? first.raw() : period.said());
  }

  /**
   * What titles above a table say of those below it too; categories are of one table only, and so
   * is what is counted where a title may make less of it.
   */
  private Coordinates titles(Block block, Region region, Table table, TableReading reading) {
    Coordinates below = context;
    boolean isOpen = false;
    PeriodWord inherited = inherited();
    for (int at = region.from(); at < table.headerFrom(); at++) {
      Line line = block.line(at);
      List<Cell> cells = line.openCells(region.left(), region.right());
      below = finder.below(below, cells, inherited);
      inherited = inherited != null && finder.namePeriod(cells) ? null : inherited;
      for (Cell cell : finder.ofTable(cells, table)) {
        isOpen |= finder.leavesOpen(cell);
        Coordinates said = cells.size() == 1 ? finder.saidAlone(cell) : finder.said(cell);
        if (!said.isEmpty()) {
          scope.periods().said(place.at(cell.address()), said.period());
          titles.met(cell.address(), said);
          if (cells.size() == 1) {
            reading.title(cell, said);
          }
          scope.outbox().mark(line, cell, Fate.LABEL);
        }
      }
    }
    below = isOpen ? below.without(DimensionKind.INDICATOR) : below;
    return below.without(DimensionKind.CATEGORY).with(context.only(DimensionKind.CATEGORY));
  }

  /** Reads a table's lines, and leaves what stands beside and below it as regions of their own. */
  private void read(
      Block block, Region region, TableReading reading, int from, Deque<Part> parts, boolean goesOn)
      throws RefusedFile {
    int at = from;
    while (at < region.to() && reading.read(block, at, region)) {
      scope.checkTime();
      at++;
    }
    Table table = reading.table();
    TableBounds bounds = new TableBounds(scope.lexicon(), block, table);
    at = bounds.end(from, at);
    int top = Math.min(from, titlesFrom(block, region, from, table));
    parts.add(new Part(new Region(top, at, region.left(), table.left() - 1), context));
    parts.add(new Part(new Region(top, at, table.right() + 1, region.right()), context));
    // A table that ends before its first line must not be found there again.
    boolean isFoundAgain = at == region.from() && table.bodyFrom() == at && !goesOn;
    int below = isFoundAgain ? at + 1 : at;
    Coordinates after =
        bounds.endsWithName(from, at) ? context.with(Coordinates.UNDECIDED) : context;
    parts.add(new Part(new Region(below, region.to(), region.left(), region.right()), after));
    if (at == region.to() && region.to() == block.size() && !isLast) {
      open.add(reading);
    } else {
      reading.close();
    }
  }

  /** Where the titles of what stands beside a table begin: those that are not the table's own. */
  private int titlesFrom(Block block, Region region, int from, Table table) {
    int top = from == region.from() ? from : Math.max(region.from(), table.headerFrom());
    while (top > region.from()
        && from != region.from()
        && !block.line(top - 1).openCells(table.right() + 1, region.right()).isEmpty()
        && finder.areApart(block.line(top - 1).cells(0, Region.lastNear(table.right())))) {
      top--;
    }
    return top;
  }

  void close() {
    open.forEach(TableReading::close);
    open.clear();
  }
}
