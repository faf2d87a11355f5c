package io.annuario.extraction.frame;

import io.annuario.definition.Role;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.spreadsheet.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * Whether a line says over the same columns what a header says, or other years in their place,
   * beside a word of its own: "Brenta | 2023 | 2024" below "Alba | 2023 | 2024" begins another
   * block. A single year is a header again only where the words beside it are of one kind, for it
   * can be a count.
   */
  public boolean repeats(Line header, Line line, Region region) {
    @Nullable Cell last = line.cells().isEmpty() ? null : line.cells().get(line.cells().size() - 1);
    if (last == null || lexicon.lookOf(last) == CellLook.FIGURE) {
      return false;
    }
    List<Cell> cells = line.cells(region.left(), region.right());
    List<Cell> heads = header.cells(region.left(), region.right());
    if (cells.size() < 2 || cells.size() != heads.size()) {
      return false;
    }
    boolean areYears = isOfYears(cells) && isOfYears(heads);
    for (int at = 0; at < cells.size(); at++) {
      Cell cell = cells.get(at);
      Cell head = heads.get(at);
      if (cell.address().column() != head.address().column()
          || (at > 0 && !areYears && !saysTheSame(cell, head))) {
        return false;
      }
    }
    boolean isSure = cells.size() > 2 || lexicon.lookOf(cells.get(1)) == CellLook.WORDS;
    return lexicon.lookOf(cells.get(0)) == CellLook.WORDS
        && (isSure || areOfOneKind(heads.get(0), cells.get(0)));
  }

  private boolean saysTheSame(Cell cell, Cell head) {
    Coordinates said = lexicon.ofLabel(cell).coordinates();
    return lexicon.lookOf(cell) != CellLook.FIGURE
        && (said.isEmpty()
            ? cell.raw().strip().equalsIgnoreCase(head.raw().strip())
            : said.equals(lexicon.ofLabel(head).coordinates()));
  }

  /** Whether years follow on a first cell, each the one after that before it, or before it. */
  boolean isOfYears(List<Cell> cells) {
    PeriodWord before = null;
    int step = 0;
    for (Cell cell : cells.subList(1, cells.size())) {
      PeriodWord year = lexicon.of(cell).period();
      if (year == null || !isYear(cell)) {
        return false;
      }
      if (before != null) {
        int next = year.period().start().getYear() - before.period().start().getYear();
        if (Math.abs(next) != 1 || (step != 0 && step != next)) {
          return false;
        }
        step = next;
      }
      before = year;
    }
    return cells.size() > 2;
  }

  /** Whether two labels name something, and that of the same kinds and breakdowns. */
  boolean areOfOneKind(Cell one, Cell other) {
    Coordinates said = lexicon.ofLabel(one).coordinates();
    return !said.isEmpty() && said.isOfKindsOf(lexicon.ofLabel(other).coordinates());
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
