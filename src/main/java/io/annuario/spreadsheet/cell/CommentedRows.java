package io.annuario.spreadsheet.cell;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows with the blank cells that a sheet does not store, though somebody commented on them. */
public final class CommentedRows implements Sheet.RowCursor {

  /** Tells of the rows that have been passed. */
  public interface Outline {
    boolean isHidden(int row, int column);
  }

  private final Sheet.RowCursor rows;
  private final Source source;
  private final String sheet;
  private final TreeMap<Address, String> left;
  private final Outline outline;
  private @Nullable Row stored;
  private boolean ended;

  private CommentedRows(
      Sheet.RowCursor rows,
      Source source,
      String sheet,
      Map<Address, String> comments,
      Outline outline) {
    this.rows = rows;
    this.source = source;
    this.sheet = sheet;
    this.left = new TreeMap<>(comments);
    this.outline = outline;
  }

  /** The same rows, if there are no comments. */
  public static Sheet.RowCursor of(
      Sheet.RowCursor rows,
      Source source,
      String sheet,
      Map<Address, String> comments,
      Outline outline) {
    return comments.isEmpty() ? rows : new CommentedRows(rows, source, sheet, comments, outline);
  }

  @Override
  public @Nullable Row next() throws RefusedFile {
    if (stored == null && !ended) {
      stored = rows.next();
      ended = stored == null;
    }
    Row next = stored;
    if (left.isEmpty() || (next != null && next.index() < left.firstKey().row())) {
      stored = null;
      return next;
    }
    int index = left.firstKey().row();
    if (next == null || next.index() > index) {
      return new Row(index, withComments(index, List.of()));
    }
    stored = null;
    return new Row(index, withComments(index, next.cells()));
  }

  private List<Cell> withComments(int row, List<Cell> cells) throws RefusedFile {
    for (Cell cell : cells) {
      left.remove(cell.address());
    }
    Map<Address, String> ofRow = left.headMap(new Address(row + 1, 0));
    if (ofRow.isEmpty()) {
      return cells;
    }
    source.checkRow(sheet, row);
    source.count(ofRow.size());
    List<Cell> all = new ArrayList<>(cells);
    for (var comment : ofRow.entrySet()) {
      Address at = comment.getKey();
      source.checkColumn(sheet, at.column());
      all.add(
          new Cell(
              at,
              new CellValue.Blank(),
              "",
              CellFormats.GENERAL,
              null,
              outline.isHidden(row, at.column()),
              comment.getValue()));
    }
    ofRow.clear();
    all.sort(Comparator.comparing(Cell::address));
    return Collections.unmodifiableList(all);
  }

  @Override
  public void close() {
    rows.close();
  }
}
