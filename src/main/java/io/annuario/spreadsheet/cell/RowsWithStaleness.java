package io.annuario.spreadsheet.cell;

import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows whose formulas are marked as stale where they are. */
public final class RowsWithStaleness implements Sheet.RowCursor {

  private final Sheet.RowCursor rows;
  private final String sheet;
  private final Staleness staleness;

  private RowsWithStaleness(Sheet.RowCursor rows, String sheet, Staleness staleness) {
    this.rows = rows;
    this.sheet = sheet;
    this.staleness = staleness;
  }

  /** The same rows, if the file is too large to be judged. */
  public static Sheet.RowCursor of(Sheet.RowCursor rows, String sheet, Staleness staleness) {
    return staleness.isPossible() ? new RowsWithStaleness(rows, sheet, staleness) : rows;
  }

  @Override
  public @Nullable Row next() throws RefusedFile {
    Row row = rows.next();
    if (row == null || row.cells().stream().noneMatch(RowsWithStaleness::isToJudge)) {
      return row;
    }
    List<Cell> judged = new ArrayList<>(row.cells().size());
    for (Cell cell : row.cells()) {
      judged.add(isToJudge(cell) ? judged(cell) : cell);
    }
    return new Row(row.index(), Collections.unmodifiableList(judged));
  }

  private static boolean isToJudge(Cell cell) {
    return cell.formula() != null && cell.formula().cached() && !cell.formula().external();
  }

  private Cell judged(Cell cell) {
    Formula formula = cell.formula();
    String evaluated = staleness.evaluated(sheet, cell.address());
    if (formula == null || evaluated == null) {
      return cell;
    }
    return new Cell(
        cell.address(),
        cell.value(),
        cell.raw(),
        cell.format(),
        new Formula(formula.text(), true, false, true, evaluated),
        cell.hidden(),
        cell.comment(),
        cell.struck(),
        cell.indent());
  }

  @Override
  public void close() {
    rows.close();
  }
}
