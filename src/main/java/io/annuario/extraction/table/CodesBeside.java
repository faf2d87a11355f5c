package io.annuario.extraction.table;

import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.List;

/** Compares the codes of a line with its names: where both are known they say the same. */
final class CodesBeside {

  private final ReturnScope scope;
  private final List<Column.Codes> columns;

  CodesBeside(ReturnScope scope, Table table) {
    this.scope = scope;
    this.columns =
        table.columns().stream()
            .filter(Column.Codes.class::isInstance)
            .map(Column.Codes.class::cast)
            .toList();
  }

  /**
   * The label of a line; a contradiction when a code stands for something else. A code says the
   * territory of a line that has no name of one.
   */
  RowLabel compared(Line line, RowLabel label) {
    if (columns.isEmpty() || !(label instanceof RowLabel.Known known)) {
      return label;
    }
    RowLabel.Known all = known;
    for (Column.Codes column : columns) {
      Cell cell = line.at(column.at());
      if (cell == null) {
        continue;
      }
      Coordinates code = scope.lexicon().codeOf(cell);
      Coordinates name = known.coordinates();
      for (DimensionKind kind : List.of(DimensionKind.TERRITORY, DimensionKind.INDICATOR)) {
        boolean bothSay = code.has(kind) && name.has(kind) && !name.total();
        if (bothSay && !code.only(kind).equals(name.only(kind).asFigure())) {
          return new RowLabel.Contradiction(cell, known.cell());
        }
      }
      if (code.has(DimensionKind.TERRITORY)
          && all.coordinates().territory() == null
          && all.over() == TotalOver.NOTHING) {
        all =
            new RowLabel.Known(
                code.only(DimensionKind.TERRITORY).with(all.coordinates()), all.over(), all.cell());
      }
    }
    return all;
  }
}
