package io.annuario.extraction.frame;

import io.annuario.definition.Role;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.RateWords;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The lines above a table's figures, one to six, with merged and centred headers spread out. */
final class Header {

  private final Block block;
  private final Lexicon lexicon;
  private final List<Line> lines;

  /**
   * @param lines from the top
   */
  Header(Block block, Lexicon lexicon, List<Line> lines) {
    this.block = block;
    this.lexicon = lexicon;
    this.lines = List.copyOf(lines);
  }

  List<Line> lines() {
    return lines;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lowest header cell that stands over a column itself; null when there is none. */
  @Nullable Cell lowest(int column) {
    for (int at = lines.size() - 1; at >= 0; at--) {
      Cell cell = block.seenAt(lines.get(at), column);
      if (cell != null) {
        return cell;
      }
    }
    return null;
  }

  /** The cell of a line over a column, also where it is merged; null when there is none. */
  @Nullable Cell seen(Line line, int column) {
    return block.seenAt(line, column);
  }

  /** What the lowest header cell over a column says; null when there is none. */
  @Nullable Sense sense(int column) {
    Cell lowest = lowest(column);
    return lowest == null ? null : lexicon.ofLabel(lowest);
  }

  /** Whether the header of a column is that of the one at its left, merged over both. */
  boolean isOfTheLeft(int column) {
    Cell lowest = lowest(column);
    return lowest != null && lowest.address().column() < column;
  }

  /**
   * The header cells over a column, from the top. A cell of an upper line that is not merged
   * spreads to the blanks at its right, as far as the line below has headers of its own.
   *
   * @param isLabel tells the columns of row labels, over which nothing spreads
   */
  List<Cell> over(int column, int left, IntPredicate isLabel) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Cell cell = block.seenAt(line, column);
      if (cell == null && at < lines.size() - 1 && hasHeaderBelow(at, column)) {
        cell = spreadFromLeft(line, column, left, isLabel);
      }
      if (cell != null && !cells.contains(cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /**
   * Whether an upper header says that a column holds changes or rates, whatever stands below it:
   * "Change in 12 months" over "number", "Tasso" over "2024"; but not "Tasso" over "Numero".
   */
  boolean isOfRates(int column, int left, IntPredicate isLabel) {
    List<Cell> cells = over(column, left, isLabel);
    if (cells.size() < 2) {
      return false;
    }
    boolean isValue = lexicon.of(cells.get(cells.size() - 1)).has(Role.VALUE);
    return cells.subList(0, cells.size() - 1).stream()
        .filter(upper -> lexicon.of(upper).coordinates().isEmpty())
        .anyMatch(
            upper ->
                RateWords.beginsWithChange(upper.raw())
                    || (!isValue
                        && (lexicon.of(upper).isRate() || RateWords.beginsWithRate(upper.raw()))));
  }

  private boolean hasHeaderBelow(int at, int column) {
    for (int below = at + 1; below < lines.size(); below++) {
      if (lines.get(below).at(column) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Cell spreadFromLeft(Line line, int column, int left, IntPredicate isLabel) {
    for (int other = column - 1; other >= left; other--) {
      if (isLabel.test(other)) {
        return null;
      }
      Cell cell = line.at(other);
      if (cell != null) {
        // A merged header says itself how far it reaches.
        boolean merged = block.merges().over(line.index(), other) != null;
        boolean spreads = !merged && !lexicon.of(cell).coordinates().isEmpty();
        return spreads || (!merged && !isTitle(cell)) ? cell : null;
      }
    }
    return null;
  }

  private static boolean isTitle(Cell cell) {
    return cell.raw().strip().split("\\s+").length > 3;
  }
}
