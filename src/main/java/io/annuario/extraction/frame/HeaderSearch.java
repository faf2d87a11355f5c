package io.annuario.extraction.frame;

import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.Sheet.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which lines above a line of figures are its header, and which below one begin another. */
final class HeaderSearch {

  private static final int MOST_LINES = 6;
  private static final int WIDEST_GAP = 2;
  private static final int LONGEST_HEADER = 3;

  private final Lexicon lexicon;
  private final Set<Integer> pinned;
  private final NumberHeaders numbers;
  private final HeaderLines looks;

  /**
   * @param pinned the rows that a layout says are the header; empty when to be discovered
   */
  HeaderSearch(Lexicon lexicon, Set<Integer> pinned) {
    this.lexicon = lexicon;
    this.pinned = pinned;
    this.numbers = new NumberHeaders(lexicon);
    this.looks = new HeaderLines(lexicon);
  }

  /**
   * The header's lines from the top: lines of words that stand close above, without titles, which
   * have one cell that begins the line or covers it.
   *
   * @param body position of the first line of figures
   */
  List<Line> above(Block block, Region region, int body) {
    if (!pinned.isEmpty()) {
      return block.lines().subList(region.from(), body).stream()
          .filter(line -> pinned.contains(line.index()))
          .toList();
    }
    List<Line> lines = new ArrayList<>();
    int first = firstColumn(block, region, body);
    Line below = block.line(body);
    for (int at = body - 1; at >= region.from() && lines.size() < MOST_LINES; at--) {
      Line line = block.line(at);
      List<Cell> cells = line.openCells(region.left(), region.right());
      if (cells.isEmpty()) {
        continue;
      }
      if (lines.isEmpty() && isRowWithoutFigures(cells, block.line(body), region)) {
        below = line;
        continue;
      }
      int gap = below.index() - bottom(block, cells, line, below) - 1;
      boolean isOver = gap == 0 || (isFrame(block, region, at) && isNext(lines, cells, gap));
      boolean isHeader =
          looks.isWords(cells)
              || HeaderMarks.isNumbering(cells)
              || numbers.isHeader(block, region, at);
      if (!isOver || !isHeader) {
        break;
      }
      lines.add(line);
      below = line;
    }
    Collections.reverse(lines);
    int from = 0;
    int to = lines.size();
    while (from < to && isTitle(block, lines.get(from), region, first)) {
      from++;
    }
    while (to > from && isTitle(block, lines.get(to - 1), region, first)) {
      to--;
    }
    return lines.subList(from, to);
  }

  /** The lines of a header that name something, without numbers and codes of columns. */
  List<Line> naming(List<Line> header, Region region) {
    return header.stream().filter(line -> !isMarks(line, header, region)).toList();
  }

  private boolean isMarks(Line line, List<Line> header, Region region) {
    List<Cell> cells = line.openCells(region.left(), region.right());
    boolean hasOther =
        header.stream()
            .filter(other -> other != line)
            .flatMap(other -> other.openCells(region.left(), region.right()).stream())
            .anyMatch(cell -> !lexicon.of(cell).coordinates().isEmpty());
    return hasOther && (HeaderMarks.isNumbering(cells) || HeaderMarks.isCodes(cells, lexicon));
  }

  /** Whether a line numbers the columns of a header above it, and figures stand below it. */
  boolean isNumbering(Block block, Region region, int position) {
    List<Cell> cells = block.line(position).openCells(region.left(), region.right());
    if (!HeaderMarks.isNumbering(cells)) {
      return false;
    }
    List<Cell> above = next(block, region, position, -1);
    List<Cell> below = next(block, region, position, 1);
    return above.size() > 1
        && looks.isWords(above)
        && !looks.isWords(below)
        && !HeaderMarks.isNumbering(below);
  }

  /** The cells of the nearest line that has any. */
  private static List<Cell> next(Block block, Region region, int position, int step) {
    for (int at = position + step; at >= region.from() && at < region.to(); at += step) {
      List<Cell> cells = block.line(at).openCells(region.left(), region.right());
      if (!cells.isEmpty()) {
        return cells;
      }
    }
    return List.of();
  }

  /** Whether a line of numbers is a header all the same, for they are labels: 14, 15, 16. */
  boolean isOfNumbers(Block block, Region region, int position) {
    return numbers.isHeader(block, region, position);
  }

  /**
   * Whether a line above empty rows belongs to the header whose lines below it are known so far. A
   * second line with a corner of its own is the header of a table without figures.
   */
  private boolean isNext(List<Line> below, List<Cell> cells, int gap) {
    if (below.isEmpty() || below.stream().allMatch(line -> line.cells().size() == 1)) {
      return gap <= WIDEST_GAP || (cells.size() > 1 && looks.known(cells) == cells.size());
    }
    int corner = cells.get(0).address().column();
    return cells.size() > 1
        && looks.known(cells) == cells.size()
        && below.stream().noneMatch(line -> isNamed(line.at(corner)));
  }

  private boolean isNamed(@Nullable Cell cell) {
    return cell != null && lexicon.lookOf(cell) == CellLook.WORDS;
  }

  /** A region that had nothing to report, or the heading of a group of rows. */
  private boolean isRowWithoutFigures(List<Cell> cells, Line body, Region region) {
    return cells.stream().allMatch(cell -> isHeading(cell, cells.size() == 1))
        && (cells.size() == 1
            ? isFirstWord(body.openCells(region.left(), region.right()), cells.get(0))
            : cells.stream().allMatch(cell -> isOverLabel(cell, cells, body)));
  }

  /** A name, which ages are as numbers, too; a year only where it stands alone. */
  private boolean isHeading(Cell cell, boolean isAlone) {
    Coordinates said = lexicon.ofLabel(cell).coordinates();
    return !said.isEmpty() && (said.period() == null || isAlone);
  }

  /** Of headings of tables side by side, each stands over labels that have figures beside them. */
  private boolean isOverLabel(Cell heading, List<Cell> line, Line body) {
    int column = heading.address().column();
    Cell beside = body.at(column + 1);
    Cell label = body.at(column);
    return label != null
        && lexicon.lookOf(label) != CellLook.FIGURE
        && beside != null
        && line.stream().noneMatch(other -> other.address().column() == column + 1);
  }

  /** Whether a heading stands over the first cell of a line that numbers no rows. */
  private boolean isFirstWord(List<Cell> body, Cell heading) {
    for (Cell cell : body) {
      if (cell.address().column() == heading.address().column()) {
        return true;
      }
      if (lexicon.lookOf(cell) != CellLook.FIGURE) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether lines of words with a blank line below them are a header all the same: a line of known
   * words alone, or lines without a gap of which one has three cells, two of them known. Two cells
   * side by side can be a form's: "Anno: 2024".
   */
  private boolean isFrame(Block block, Region region, int lowest) {
    List<Cell> cells = block.line(lowest).openCells(region.left(), region.right());
    if (looks.known(cells) == cells.size()) {
      return true;
    }
    int row = block.line(lowest).index();
    for (int at = lowest; at >= region.from() && lowest - at < MOST_LINES; at--) {
      cells = block.line(at).openCells(region.left(), region.right());
      if (!looks.isWords(cells) || block.line(at).index() != row - (lowest - at)) {
        return false;
      }
      if (cells.size() > 2 && looks.known(cells) > 1) {
        return true;
      }
    }
    return false;
  }

  /** The last row of a line above another: merged cells may reach further down. */
  private static int bottom(Block block, List<Cell> cells, Line line, Line below) {
    int bottom = line.index();
    for (Cell cell : cells) {
      Range range = block.merges().over(line.index(), cell.address().column());
      if (range != null && range.to().row() < below.index()) {
        bottom = Math.max(bottom, range.to().row());
      }
    }
    return bottom;
  }

  private static int firstColumn(Block block, Region region, int body) {
    List<Cell> cells = block.line(body).openCells(region.left(), region.right());
    return cells.isEmpty() ? region.left() : cells.get(0).address().column();
  }

  private boolean isTitle(Block block, Line line, Region region, int first) {
    List<Cell> cells = line.openCells(region.left(), region.right());
    if (cells.size() != 1) {
      return false;
    }
    Cell cell = cells.get(0);
    int column = cell.address().column();
    Range range = block.merges().over(line.index(), column);
    if (range != null && range.to().column() > range.from().column()) {
      return column <= first;
    }
    boolean isLong = cell.raw().strip().split("\\s+").length > LONGEST_HEADER;
    return column <= first || (isLong && !lexicon.of(cell).isOfFrame());
  }
}
