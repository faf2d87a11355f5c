package io.annuario.extraction.frame;

import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a region hold, each looked at when somebody asks: of many tables side by
 * side, each asks of its own ones only.
 */
final class Profiles {

  private final Lexicon lexicon;
  private final NavigableSet<Integer> columns = new TreeSet<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, ColumnProfile> seen = new HashMap<>();

  /**
   * Gathers the columns that have cells.
   *
   * @param above the lines of the header
   * @param sample the lines by which the columns are judged
   */
  Profiles(Lexicon lexicon, Region region, List<Line> above, List<Line> sample) {
    this.lexicon = lexicon;
    for (Line line : above) {
      add(line.openCells(region.left(), region.right()));
    }
    for (Line line : sample) {
      List<Cell> cells = line.openCells(region.left(), region.right());
      add(cells);
      // Titles and notes below the figures say nothing about the columns.
      if (cells.size() > 1
          || cells.stream().anyMatch(cell -> lexicon.lookOf(cell) != CellLook.WORDS)) {
        lines.add(line);
      }
    }
  }

  private void add(List<Cell> cells) {
    cells.forEach(cell -> columns.add(cell.address().column()));
  }

  /** The columns that have cells, from the left. */
  NavigableSet<Integer> columns() {
    return Collections.unmodifiableNavigableSet(columns);
  }

  /** Null when a column has no cells. */
  @Nullable ColumnProfile find(int column) {
    return columns.contains(column) ? at(column) : null;
  }

  /** What a column holds; of one without cells, nothing. */
  ColumnProfile at(int column) {
    return seen.computeIfAbsent(column, this::look);
  }

  private ColumnProfile look(int column) {
    ColumnProfile profile = new ColumnProfile();
    if (columns.contains(column)) {
      for (Line line : lines) {
        Cell cell = line.openAt(column);
        if (cell != null) {
          profile.see(cell, lexicon);
        }
      }
    }
    return profile;
  }
}
