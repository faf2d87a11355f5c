package io.annuario.extraction.reading;

import io.annuario.extraction.Fate;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.extraction.table.FigureFindings;
import io.annuario.observation.Address;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.List;

/** Settles the cells of a sheet that no table took: words are notes, stray figures are findings. */
final class Leftovers {

  private static final int SAID_ONE_BY_ONE = 20;

  private final ReturnScope scope;
  private final Place sheet;
  private final List<Stray> strays = new ArrayList<>();
  private int more;

  private record Stray(Address address, String raw) {}

  Leftovers(ReturnScope scope, Place sheet) {
    this.scope = scope;
    this.sheet = sheet;
  }

  void settle(Line line) {
    for (Cell cell : line.openCells(0, Integer.MAX_VALUE)) {
      boolean stray = scope.lexicon().isFigure(cell);
      scope.outbox().mark(line, cell, stray ? Fate.REJECTED : Fate.NOTE);
      if (stray && strays.size() < SAID_ONE_BY_ONE) {
        strays.add(new Stray(cell.address(), cell.raw()));
      } else if (stray) {
        more++;
      }
    }
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
