package io.annuario.extraction.frame;

import io.annuario.definition.Role;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.spreadsheet.Cell;
import java.util.List;

/** Tells lines that look like the header of a table from those of its body. */
public final class HeaderLines {

  private final Lexicon lexicon;
  private final NumberHeaders numbers;

  public HeaderLines(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new NumberHeaders(lexicon);
  }

  /** Whether a line of words can be the header of a table below it. */
  public boolean isHeaderLike(Line line, Region region) {
    List<Cell> cells = line.openCells(region.left(), region.right());
    if (cells.size() < 2) {
      return false;
    }
    Cell first = cells.get(0);
    if (numbers.beginsWithCorner(cells)) {
      return cells.stream().skip(1).allMatch(numbers::canBeHeader);
    }
    if (!isWords(cells)) {
      return false;
    }
    boolean isName = !lexicon.of(first).coordinates().isEmpty();
    boolean isUnknown = lexicon.lookOf(first) == CellLook.WORDS && !lexicon.of(first).isOfFrame();
    // Beside a word that nobody knows, numbers such as 1950 are figures rather than years.
    return known(cells) > 1
        && !(isName && lexicon.lookOf(first) == CellLook.WORDS)
        && !(isUnknown && cells.stream().skip(1).allMatch(this::isYear));
  }

  /**
   * Whether a line of words right of the labels names several members of a dimension: a header that
   * has no word over the labels.
   *
   * @param labels the column of the first labels
   */
  boolean isCornerless(Line line, Region region, int labels) {
    List<Cell> cells = line.openCells(region.left(), region.right());
    if (cells.size() < 2 || cells.get(0).address().column() <= labels || !isWords(cells)) {
      return false;
    }
    for (DimensionKind kind : DimensionKind.values()) {
      long members =
          cells.stream()
              .map(cell -> lexicon.of(cell).coordinates().only(kind))
              .filter(said -> said.has(kind))
              .distinct()
              .count();
      if (members > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line says no more than that figures follow, right of labels: "Number". */
  public boolean isOfValues(Line line, Region region) {
    List<Cell> cells = line.openCells(region.left(), region.right());
    return !cells.isEmpty()
        && cells.get(0).address().column() > region.left()
        && cells.stream()
            .allMatch(
                cell ->
                    lexicon.lookOf(cell) == CellLook.WORDS
                        && lexicon.of(cell).has(Role.VALUE)
                        && lexicon.of(cell).coordinates().isEmpty());
  }

  /** Whether a line of words begins with one that says what the labels below it are. */
  boolean isCornered(Line line, Region region) {
    List<Cell> cells = line.openCells(region.left(), region.right());
    return cells.size() > 1 && isWords(cells) && numbers.beginsWithCorner(cells);
  }

  private boolean isYear(Cell cell) {
    return lexicon.lookOf(cell) == CellLook.YEAR;
  }

  /** Whether numbers that are labels stand over the header of a table. */
  public boolean isNumbersOverHeader(Block block, Region region, int position) {
    return numbers.isOverHeader(block, region, position);
  }

  boolean isWords(List<Cell> cells) {
    return cells.stream().noneMatch(cell -> lexicon.lookOf(cell) == CellLook.FIGURE);
  }

  long known(List<Cell> cells) {
    return cells.stream().filter(cell -> lexicon.of(cell).isOfFrame()).count();
  }
}
