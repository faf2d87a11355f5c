package io.annuario.extraction.reading;

import io.annuario.extraction.Fate;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.number.PlainCell;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.extraction.table.FigureFindings;
import io.annuario.observation.Address;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.Sheet.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Settles the cells of a sheet that no table took. Words are notes, and so are numbers of which
 * neither the row nor the column has a word of the job: serial numbers, pages. Other numbers are
 * stray figures, and said.
 */
final class Leftovers {

  private static final int SAID_ONE_BY_ONE = 20;

  private final ReturnScope scope;
  private final Place sheet;
  private final List<Stray> strays = new ArrayList<>();

  /** Columns with words of the job, and those in which the block has none. */
  private final BitSet named = new BitSet();

  private final BitSet searched = new BitSet();
  private int more;

  private record Stray(Address address, String raw) {}

  Leftovers(ReturnScope scope, Place sheet) {
    this.scope = scope;
    this.sheet = sheet;
  }

  /**
   * @param block the lines among which it stands
   */
  void settle(Block block, Line line) {
    for (Cell cell : line.openCells(0, Integer.MAX_VALUE)) {
      boolean stray = scope.lexicon().isFigure(cell) && standsBesideWords(block, line, cell);
      scope.outbox().mark(line, cell, stray ? Fate.REJECTED : Fate.NOTE);
      if (stray && strays.size() < SAID_ONE_BY_ONE) {
        strays.add(new Stray(cell.address(), PlainCell.text(cell)));
      } else if (stray) {
        more++;
      }
    }
  }

  private boolean standsBesideWords(Block block, Line line, Cell cell) {
    if (line.cells().stream().anyMatch(this::isWord)) {
      return true;
    }
    int column = cell.address().column();
    if (searched.get(column) && !named.get(column)) {
      return false;
    }
    if (!named.get(column)) {
      searched.set(column);
      for (Line other : block.lines()) {
        Cell above = block.seenAt(other, column);
        if (above != null && isWord(above)) {
          named.set(column);
          break;
        }
      }
    }
    return named.get(column);
  }

  /** Remembers which columns have words of the job, and lets the others be searched again. */
  void endBlock(Block block) {
    searched.clear();
    for (Line line : block.lines()) {
      for (Cell cell : line.cells()) {
        int column = cell.address().column();
        if (!named.get(column) && cell.value() instanceof CellValue.Text && isWord(cell)) {
          Range merged = block.merges().over(line.index(), column);
          named.set(column, (merged == null ? column : merged.to().column()) + 1);
        }
      }
    }
  }

  private boolean isWord(Cell cell) {
    Coordinates said = scope.lexicon().of(cell).coordinates();
    PeriodWord period = said.period();
    boolean isOther = period != null && !period.isOf(scope.edition());
    return !(isOther ? said.without(DimensionKind.PERIOD) : said).isEmpty();
  }

  void close() {
    if (more > 0) {
      scope
          .outbox()
          .send(
              FigureFindings.manyOutside(sheet.at(strays.get(0).address()), strays.size() + more));
      return;
    }
    for (Stray stray : strays) {
      scope
          .outbox()
          .send(FigureFindings.outside(sheet.at(stray.address()), stray.raw(), Severity.QUERY));
    }
  }
}
