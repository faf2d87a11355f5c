package io.annuario.extraction.frame;

import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.label.TitleDoubt;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks for the first table in a region, from the top. */
public final class TableFinder {

  private static final int REACH = 8;

  private final ReturnScope scope;
  private final Planner planner;
  private final OpenTitles open;

  /**
   * @param sheet which one, and of which file
   */
  public TableFinder(ReturnScope scope, PinnedLayout pins, Place sheet) {
    this.scope = scope;
    this.planner = new Planner(scope, pins, sheet.sheet());
    this.open = new OpenTitles(scope, pins, sheet);
  }

  /**
   * Looks from the top of a region.
   *
   * @param inherited the period that a title over a table above says; null when none does
   * @return null when the region holds no table
   */
  public @Nullable Table first(
      Block block, Region region, Coordinates outer, @Nullable PeriodWord inherited)
      throws RefusedFile {
    TitlesAbove titles = new TitlesAbove(this, block, region, outer, inherited);
    Coordinates context = outer;
    int words = -REACH;
    boolean isNear = false;
    for (int at = region.from(); at < region.to(); at++) {
      scope.checkTime();
      Line line = block.line(at);
      List<Cell> cells = line.openCells(region.left(), region.right());
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
        Table table = start < at ? planner.plan(block, region, start, titles) : null;
        if (table == null) {
          table = planner.plan(block, region, at, titles);
        }
        if (table != null) {
          return open.judged(table, block, titlesOver(block, region, table));
        }
      }
      context = below(context, cells, inherited);
    }
    return null;
  }

  /** The titles over a table, the nearest first: what its header says over the labels is one. */
  private List<Cell> titlesOver(Block block, Region region, Table table) {
    List<Cell> titles = new ArrayList<>();
    for (Line line : block.lines().subList(table.headerFrom(), table.bodyFrom())) {
      for (Column.Labels column : table.labels()) {
        Cell corner = line.at(column.at());
        if (corner != null && isTitle(corner)) {
          titles.add(0, corner);
        }
      }
    }
    for (int at = table.headerFrom() - 1; at >= region.from(); at--) {
      List<Cell> cells = block.line(at).openCells(region.left(), region.right());
      ofTable(cells, table).stream().filter(this::isTitle).forEach(titles::add);
    }
    return titles;
  }

  /** Whether a title leaves open what the figures below it count. */
  public boolean leavesOpen(Cell title) {
    TitleDoubt doubt = isTitle(title) ? scope.titles().doubt(title.raw()) : null;
    return doubt != null && doubt.of() == DimensionKind.CATEGORY;
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
   * it, whatever a title above says. A year is that of what follows, not of the half or quarter
   * that a title over an earlier table named.
   *
   * @param inherited the period of such a title; null when there is none
   */
  public Coordinates below(Coordinates context, List<Cell> cells, @Nullable PeriodWord inherited) {
    return below(context, cells, cells, inherited);
  }

  /** Whether a line of titles names a period: what an earlier one said holds no longer. */
  public boolean namePeriod(List<Cell> cells) {
    return together(said(cells, cells.size() == 1)).period() != null;
  }

  /** Likewise for a table over which only some of the cells stand: what they say is known of it. */
  Coordinates below(
      Coordinates context, List<Cell> cells, List<Cell> over, @Nullable PeriodWord inherited) {
    if (cells.stream().anyMatch(cell -> scope.lexicon().lookOf(cell) == CellLook.FIGURE)) {
      return context;
    }
    List<Coordinates> said = said(cells, cells.size() == 1);
    List<Coordinates> saidOver = over.size() == cells.size() ? said : said(over, cells.size() == 1);
    PeriodWord period = together(said).period();
    boolean isAnew =
        period != null && period.isYear() && Objects.equals(context.period(), inherited);
    Coordinates outer = isAnew ? context.without(DimensionKind.PERIOD) : context;
    Coordinates all = outer.with(together(said));
    for (DimensionKind kind : DimensionKind.values()) {
      if (isAmbiguous(said, kind)) {
        all = all.without(kind);
        if (!isAmbiguous(saidOver, kind)) {
          all = all.with(together(saidOver).only(kind));
        }
      }
    }
    return all;
  }

  /** The cells of a line of titles that a table may take: not those of tables beside it. */
  public List<Cell> ofTable(List<Cell> cells, Table table) {
    return areApart(cells)
        ? cells.stream().filter(cell -> cell.address().column() <= table.right()).toList()
        : cells;
  }

  /** Whether cells of a line say different things of the same kind, as titles side by side do. */
  public boolean areApart(List<Cell> cells) {
    List<Coordinates> said = said(cells, cells.size() == 1);
    for (DimensionKind kind : DimensionKind.values()) {
      if (isAmbiguous(said, kind)) {
        return true;
      }
    }
    return false;
  }

  private static Coordinates together(List<Coordinates> said) {
    Coordinates together = Coordinates.NONE;
    for (Coordinates one : said) {
      together = together.with(one);
    }
    return together;
  }

  /** Whether cells name different members of a dimension. */
  private static boolean isAmbiguous(List<Coordinates> said, DimensionKind kind) {
    Coordinates first = null;
    for (Coordinates one : said) {
      if (one.has(kind)) {
        Coordinates member = one.only(kind);
        if (first != null && !first.equals(member)) {
          return true;
        }
        first = member;
      }
    }
    return false;
  }

  /** What each cell says, in their order. */
  private List<Coordinates> said(List<Cell> cells, boolean isAlone) {
    List<Coordinates> said = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      said.add(isAlone ? saidAlone(cell) : said(cell));
    }
    return said;
  }

  /** What a cell says of the tables below it if it is a title. */
  public Coordinates said(Cell cell) {
    return isTitle(cell) ? scope.titles().read(cell.raw()) : Coordinates.NONE;
  }

  private boolean isTitle(Cell cell) {
    return scope.lexicon().lookOf(cell) == CellLook.WORDS && !scope.titles().isNote(cell.raw());
  }

  /** Likewise of a cell that stands alone in its line, where a year is a title, too. */
  public Coordinates saidAlone(Cell cell) {
    Sense sense = scope.lexicon().of(cell);
    PeriodWord period = sense.period();
    boolean isYear =
        scope.lexicon().lookOf(cell) == CellLook.YEAR
            && period != null
            && period.isYearNear(scope.edition());
    return isYear ? sense.coordinates() : said(cell);
  }

  private boolean hasName(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> !scope.lexicon().of(cell).coordinates().isEmpty());
  }

  private boolean canBeFigures(List<Cell> cells) {
    return cells.size() > 1
        || cells.stream().anyMatch(cell -> scope.lexicon().lookOf(cell) != CellLook.WORDS);
  }
}
