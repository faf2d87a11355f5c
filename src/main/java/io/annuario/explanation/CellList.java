package io.annuario.explanation;

import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a file that hold something, each with what became of it, sheet by sheet and row by
 * row. The file is read once more, a row at a time; where it is refused the list ends.
 */
public final class CellList implements Iterator<CellTold>, AutoCloseable {

  private final Explanation explanation;
  private final @Nullable Spreadsheet spreadsheet;
  private final Iterator<Sheet> sheets;
  private final Queue<CellTold> waiting = new ArrayDeque<>();
  private @Nullable Sheet sheet;
  private @Nullable SheetAccount account;
  private Sheet.@Nullable RowCursor rows;
  private boolean ended;

  /** Opens the file again. */
  public CellList(Explanation explanation) {
    this.explanation = explanation;
    this.spreadsheet = open(explanation);
    this.sheets =
        spreadsheet == null ? new ArrayDeque<Sheet>().iterator() : spreadsheet.sheets().iterator();
  }

  private static @Nullable Spreadsheet open(Explanation explanation) {
    try {
      return Spreadsheets.open(explanation.path(), explanation.file());
    } catch (RefusedFile refused) {
      return null;
    }
  }

  @Override
  public boolean hasNext() {
    while (waiting.isEmpty() && !ended) {
      try {
        advance();
      } catch (RefusedFile refused) {
        ended = true;
      }
    }
    return !waiting.isEmpty();
  }

  private void advance() throws RefusedFile {
    Row row = rows == null ? null : rows.next();
    if (row != null && sheet != null && account != null) {
      for (Cell cell : row.cells()) {
        if (!Spans.isEmpty(cell)) {
          waiting.add(account.of(cell, cell.hidden() || sheet.hidden()));
        }
      }
      return;
    }
    closeSheet();
    ended = !sheets.hasNext();
    if (!ended) {
      sheet = sheets.next();
      account = new SheetAccount(explanation, sheet.name());
      rows = sheet.rows();
    }
  }

  @Override
  public CellTold next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return waiting.remove();
  }

  private void closeSheet() {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }

  @Override
  public void close() {
    closeSheet();
    if (spreadsheet != null) {
      spreadsheet.close();
    }
  }
}
