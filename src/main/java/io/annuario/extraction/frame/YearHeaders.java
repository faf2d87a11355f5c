package io.annuario.extraction.frame;

import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.spreadsheet.Cell;
import java.util.List;

/** Tells lines of years that are headers from those of figures. */
final class YearHeaders {

  /** So far above headings of rows leave their header. */
  private static final int REACH = 12;

  private final Lexicon lexicon;
  private final HeaderLines looks;

  YearHeaders(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.looks = new HeaderLines(lexicon);
  }

  /** Whether a line with a year stands over the header of a table: "Thefts | 2024". */
  boolean areOverHeader(Block block, Region region, int position) {
    List<Cell> cells = block.line(position).openCells(region.left(), region.right());
    boolean hasYear = cells.stream().anyMatch(cell -> lexicon.lookOf(cell) == CellLook.YEAR);
    if (!hasYear || !looks.isWords(cells)) {
      return false;
    }
    for (int at = position + 1; at < region.to(); at++) {
      Line line = block.line(at);
      if (!line.openCells(region.left(), region.right()).isEmpty()) {
        return looks.isHeaderLike(line, region)
            && line.openCells(region.left(), region.right()).stream()
                .noneMatch(cell -> lexicon.lookOf(cell) == CellLook.YEAR);
      }
    }
    return false;
  }

  /**
   * Whether years stand over figures beside a name that no header stands over: "Alba | 2023 | 2024"
   * above "Thefts | 11 | 12". A single year heads what is below it only where the labels there are
   * of another kind.
   */
  boolean areBesideName(Block block, Region region, int position) {
    List<Cell> cells = block.line(position).openCells(region.left(), region.right());
    List<Cell> below = below(block, region, position);
    if (cells.size() < 2
        || lexicon.lookOf(cells.get(0)) != CellLook.WORDS
        || below.size() < 2
        || lexicon.lookOf(below.get(0)) != CellLook.WORDS
        || looks.isWords(below)
        || !looks.isWords(cells)
        || isBelowHeader(block, region, position)) {
      return false;
    }
    // Words behind the years are those of other columns, or of a table beside.
    int years = 1;
    while (years < cells.size() && lexicon.lookOf(cells.get(years)) == CellLook.YEAR) {
      years++;
    }
    Cell first = cells.get(0);
    return looks.isOfYears(cells.subList(0, years))
        || (years == 2
            && !lexicon.ofLabel(first).coordinates().isEmpty()
            && !lexicon.ofLabel(first).coordinates().total()
            && !lexicon.ofLabel(below.get(0)).coordinates().isEmpty()
            && !looks.areOfOneKind(first, below.get(0)));
  }

  /** Whether a line of words with several cells stands above, headings of rows left aside. */
  private boolean isBelowHeader(Block block, Region region, int position) {
    int from = Math.max(region.from(), position - REACH);
    for (int at = position - 1; at >= from; at--) {
      List<Cell> cells = block.line(at).openCells(region.left(), region.right());
      if (cells.size() > 1) {
        return looks.isWords(cells) || block.line(at).index() + 1 == block.line(position).index();
      }
    }
    return false;
  }

  /** The cells of the nearest line below that has any. */
  private static List<Cell> below(Block block, Region region, int position) {
    for (int at = position + 1; at < region.to(); at++) {
      List<Cell> cells = block.line(at).openCells(region.left(), region.right());
      if (!cells.isEmpty()) {
        return cells;
      }
    }
    return List.of();
  }
}
