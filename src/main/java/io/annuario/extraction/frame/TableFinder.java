package io.annuario.extraction.frame;

import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the first table in a region, from the top. */
public final class TableFinder {

  private static final int REACH = 8;

  private final ReturnScope scope;
  private final Planner planner;

  /**
   * @param sheet the sheet's name; null in formats that have none
   */
  public TableFinder(ReturnScope scope, PinnedLayout pins, @Nullable String sheet) {
    this.scope = scope;
    this.planner = new Planner(scope, pins, sheet);
  }

  /** Null when the region holds no table. */
  public @Nullable Table first(Block block, Region region, Coordinates outer) {
    List<Coordinates> contexts = new ArrayList<>();
    Coordinates context = outer;
    int words = -REACH;
    boolean isNear = false;
    for (int at = region.from(); at < region.to(); at++) {
      Line line = block.line(at);
      List<Cell> cells = line.openCells(region.left(), region.right());
      contexts.add(context);
      if (cells.isEmpty()) {
        continue;
      }
      if (hasName(cells)) {
        words = at;
      }
      boolean wasNear = isNear;
      isNear = at - words < REACH || context.indicator() != null;
      if (isNear && canBeFigures(cells)) {
        int start = wasNear ? at : startOfFigures(block, region, at);
        Table table = start < at ? planner.plan(block, region, start, contexts) : null;
        if (table == null) {
          table = planner.plan(block, region, at, contexts);
        }
        if (table != null) {
          return table;
        }
      }
      context = below(context, cells);
    }
    return null;
  }

  /** The first of the lines right above that have figures beside words that nobody knows. */
  private int startOfFigures(Block block, Region region, int at) {
    int start = at;
    while (start > region.from()
        && block.line(start).index() == block.line(start - 1).index() + 1
        && hasWordsThenFigure(block.line(start - 1).openCells(region.left(), region.right()))) {
      start--;
    }
    return start;
  }

  private boolean hasWordsThenFigure(List<Cell> cells) {
    return cells.size() > 1
        && scope.lexicon().lookOf(cells.get(0)) == CellLook.WORDS
        && scope.lexicon().lookOf(cells.get(1)) == CellLook.FIGURE;
  }

  /**
   * What holds below a line of titles; a line that holds figures changes nothing. Cells that name
   * different members of a dimension are a header and not a title: below them nothing is known of
   * it, whatever a title above says.
   */
  public Coordinates below(Coordinates context, List<Cell> cells) {
    if (cells.stream().anyMatch(cell -> scope.lexicon().lookOf(cell) == CellLook.FIGURE)) {
      return context;
    }
    Coordinates said = Coordinates.NONE;
    Set<DimensionKind> ambiguous = EnumSet.noneOf(DimensionKind.class);
    for (Cell cell : cells) {
      Coordinates one = said(cell);
      if (isTitle(cell) && scope.titles().isPartOfUnknown(cell.raw())) {
        ambiguous.add(DimensionKind.INDICATOR);
      }
      for (DimensionKind kind : DimensionKind.values()) {
        if (one.has(kind) && said.has(kind) && !one.only(kind).equals(said.only(kind))) {
          ambiguous.add(kind);
        }
      }
      said = said.with(one);
    }
    Coordinates all = context.with(said);
    for (DimensionKind kind : ambiguous) {
      all = all.without(kind);
    }
    return all;
  }

  /** What a cell says of the tables below it if it is a title. */
  public Coordinates said(Cell cell) {
    return isTitle(cell) ? scope.titles().read(cell.raw()) : Coordinates.NONE;
  }

  private boolean isTitle(Cell cell) {
    return scope.lexicon().lookOf(cell) == CellLook.WORDS && !scope.titles().isNote(cell.raw());
  }

  private boolean hasName(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> !scope.lexicon().of(cell).coordinates().isEmpty());
  }

  private boolean canBeFigures(List<Cell> cells) {
    return cells.size() > 1
        || cells.stream().anyMatch(cell -> scope.lexicon().lookOf(cell) != CellLook.WORDS);
  }
}
