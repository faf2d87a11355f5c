package io.annuario.extraction.frame;

import io.annuario.definition.Role;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells headers that are written as numbers, the ages 14, 15 and 16, from figures. Beside the name
 * of a region they are figures, whatever they could mean.
 */
final class NumberHeaders {

  /** So far above headings of rows leave their header. */
  private static final int REACH = 12;

  private final Lexicon lexicon;

  NumberHeaders(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a line of numbers stands as a header: at a corner, or below one and over figures. */
  boolean isHeader(Block block, Region region, int position) {
    Line line = block.line(position);
    List<Cell> cells = line.openCells(region.left(), region.right());
    // The first figure that is none ends it: a region may be thousands of columns wide.
    long labels =
        cells.stream().allMatch(this::canBeHeader)
            ? cells.stream().filter(this::isLabel).count()
            : 0;
    boolean isWhole = labels > 0;
    if (isOverHeader(block, region, position)) {
      return true;
    }
    boolean hasCorner = beginsWithCorner(cells);
    List<Cell> below =
        hasCorner ? firstRow(block, region, position) : next(block, region, position, 1);
    if (!isWhole || below.stream().noneMatch(this::isFigure)) {
      return false;
    }
    Cell first = cells.get(0);
    if (hasCorner) {
      return true;
    }
    List<Cell> above = next(block, region, position, -1);
    boolean isBelowHeader = above.size() > 1 && above.stream().noneMatch(this::isFigure);
    if (lexicon.lookOf(first) == CellLook.WORDS) {
      return !isBelowHeader
          && labels > 1
          && labels == cells.size() - 1
          && areAscending(cells.subList(1, cells.size()))
          && !isBelowCorner(block, region, position);
    }
    boolean isIndented = below.get(0).address().column() < first.address().column();
    return isBelowHeader && labels > 1 && isIndented && isNew(cells, above);
  }

  /** Whether each number stands over a header of a line with a corner: "Region | Thefts | ...". */
  boolean isOverHeader(Block block, Region region, int position) {
    List<Cell> cells = block.line(position).openCells(region.left(), region.right());
    boolean areLabels =
        cells.stream().allMatch(cell -> lexicon.ofLabel(cell).names(DimensionKind.CATEGORY));
    if (!areLabels || cells.stream().filter(this::isLabel).count() < 2) {
      return false;
    }
    List<Cell> below = next(block, region, position, 1);
    Set<Integer> headed = new HashSet<>();
    below.forEach(cell -> headed.add(cell.address().column()));
    return below.size() > cells.size()
        && below.get(0).address().column() < cells.get(0).address().column()
        && below.stream().allMatch(this::canBeHeader)
        && isCorner(below.get(0))
        && cells.stream().allMatch(cell -> headed.contains(cell.address().column()));
  }

  /** Ages stand in their order; counts seldom do. */
  private static boolean areAscending(List<Cell> cells) {
    for (int at = 1; at < cells.size(); at++) {
      if (cells.get(at - 1).value() instanceof CellValue.Number one
          && cells.get(at).value() instanceof CellValue.Number next
          && one.value().compareTo(next.value()) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether words with a corner stand above, and between them only headings of rows. */
  private boolean isBelowCorner(Block block, Region region, int position) {
    int from = Math.max(region.from(), position - REACH);
    for (int at = position - 1; at >= from; at--) {
      List<Cell> cells = block.line(at).openCells(region.left(), region.right());
      if (cells.size() > 1) {
        return cells.stream().noneMatch(this::isFigure) && beginsWithCorner(cells);
      }
    }
    return false;
  }

  /** Whether the line above does not name categories of the same breakdown already. */
  private boolean isNew(List<Cell> cells, List<Cell> above) {
    Set<String> dimensions = new HashSet<>();
    cells.forEach(cell -> dimensions.addAll(dimensionsOf(cell)));
    return above.stream()
        .noneMatch(cell -> dimensionsOf(cell).stream().anyMatch(dimensions::contains));
  }

  private Set<String> dimensionsOf(Cell cell) {
    return lexicon.ofLabel(cell).coordinates().categories().keySet();
  }

  /** Whether the words before the first number say what labels are: "No. | Region | 14 | 15". */
  boolean beginsWithCorner(List<Cell> cells) {
    boolean hasCorner = false;
    for (Cell cell : cells) {
      if (lexicon.lookOf(cell) != CellLook.WORDS || !lexicon.of(cell).coordinates().isEmpty()) {
        break;
      }
      hasCorner |= isCorner(cell);
    }
    return hasCorner;
  }

  /** A word that says what the labels below it are, and so begins a header. */
  boolean isCorner(Cell cell) {
    Sense sense = lexicon.of(cell);
    return sense.coordinates().isEmpty()
        && (sense.has(Role.TERRITORY)
            || sense.has(Role.INDICATOR)
            || sense.has(Role.PERIOD)
            || sense.has(Role.CODE)
            || sense.has(Role.OFFICE)
            || sense.dimension() != null);
  }

  /** Whether a cell is a word, a year or a number that is a label. */
  boolean canBeHeader(Cell cell) {
    return !isFigure(cell) || isLabel(cell);
  }

  private boolean isLabel(Cell cell) {
    return isFigure(cell) && lexicon.ofLabel(cell).names(DimensionKind.CATEGORY);
  }

  private boolean isFigure(Cell cell) {
    return lexicon.lookOf(cell) == CellLook.FIGURE;
  }

  /** The cells of the next line that is no heading of rows. */
  private List<Cell> firstRow(Block block, Region region, int position) {
    for (int at = position + 1; at < region.to(); at++) {
      List<Cell> cells = block.line(at).openCells(region.left(), region.right());
      boolean isHeading = cells.size() == 1 && lexicon.lookOf(cells.get(0)) == CellLook.WORDS;
      if (!cells.isEmpty() && !isHeading) {
        return cells;
      }
    }
    return List.of();
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
}
