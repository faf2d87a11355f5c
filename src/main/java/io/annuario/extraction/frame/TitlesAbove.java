package io.annuario.extraction.frame;

import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What titles, sheet and file say of a table, wherever it begins: of titles side by side that say
 * different things, each is that of the table below it.
 */
final class TitlesAbove {

  private final TableFinder finder;
  private final Block block;
  private final Region region;

  /** The period of a title over an earlier table, as far as no title here names one. */
  private final @Nullable PeriodWord inherited;

  private int firstDated = Integer.MAX_VALUE;

  /** What holds below so many lines, of titles that stand apart nothing that they contradict. */
  private final List<Coordinates> contexts = new ArrayList<>();

  /** So many lines from the top end with the first one whose titles stand apart. */
  private int firstApart = Integer.MAX_VALUE;

  TitlesAbove(
      TableFinder finder,
      Block block,
      Region region,
      Coordinates outer,
      @Nullable PeriodWord inherited) {
    this.finder = finder;
    this.block = block;
    this.region = region;
    this.inherited = inherited;
    this.contexts.add(outer);
  }

  /** What holds for a table between two columns whose header begins at a position. */
  Coordinates over(int position, int left, int right) {
    while (contexts.size() <= position - region.from()) {
      int at = region.from() + contexts.size() - 1;
      List<Cell> cells = cellsOf(at);
      contexts.add(below(contexts.get(contexts.size() - 1), at, cells));
      if (firstApart > contexts.size() - 1 && finder.areApart(cells)) {
        firstApart = contexts.size() - 1;
      }
    }
    int lines = position - region.from();
    int common = Math.min(lines, firstApart - 1);
    Coordinates context = contexts.get(common);
    for (int at = region.from() + common; at < position; at++) {
      Line line = block.line(at);
      context = below(context, at, line.openCells(left, right));
    }
    return context;
  }

  private Coordinates below(Coordinates context, int at, List<Cell> over) {
    List<Cell> cells = cellsOf(at);
    if (inherited != null && firstDated > at && finder.namePeriod(cells)) {
      firstDated = at;
    }
    return finder.below(context, cells, over, firstDated < at ? null : inherited);
  }

  private List<Cell> cellsOf(int position) {
    return block.line(position).openCells(region.left(), region.right());
  }
}
