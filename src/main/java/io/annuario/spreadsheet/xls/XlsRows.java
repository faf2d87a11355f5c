package io.annuario.spreadsheet.xls;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.Formula;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.cell.BinaryErrors;
import io.annuario.spreadsheet.cell.DoubleValues;
import io.annuario.spreadsheet.cell.Raw;
import io.annuario.spreadsheet.cell.RowOrder;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.record.RecordInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a BIFF sheet, gathered from the records of their cells. Where these do not come row
 * by row, as some programs write them, the sheet is read as a whole before its first row.
 */
final class XlsRows implements Sheet.RowCursor {

  private final Source source;
  private final String sheet;
  private final XlsGlobals globals;
  private final XlsOutline outline;
  private final BiffRecords records;
  private final XlsFormulaCells formulas;
  private List<Cell> cells = new ArrayList<>();
  private int row = -1;
  private int depth = 1;
  private final Deque<Row> ready = new ArrayDeque<>();
  private final TreeMap<Integer, List<Cell>> unordered = new TreeMap<>();

  XlsRows(XlsSpreadsheet workbook, String sheet, BiffRecords records, XlsOutline outline) {
    this.source = workbook.source();
    this.sheet = sheet;
    this.globals = workbook.globals();
    this.outline = outline;
    this.records = records;
    this.formulas = new XlsFormulaCells(workbook, records);
  }

  @Override
  public @Nullable Row next() throws RefusedFile {
    try {
      while (ready.isEmpty() && depth > 0) {
        step();
      }
      Row next = ready.poll();
      if (next == null && !unordered.isEmpty()) {
        var first = unordered.pollFirstEntry();
        next = row(first.getKey(), first.getValue());
      }
      return next;
    } catch (RuntimeException e) {
      // POI meets broken records with many kinds of unchecked exceptions.
      throw XlsSheet.damaged(source, sheet);
    }
  }

  private void step() throws RefusedFile {
    int kind = records.next();
    if (formulas.isPending() && !formulas.takes(kind)) {
      add(formulas.finish(this));
    }
    if (kind == BiffRecords.BOF) {
      depth++;
    } else if (kind == BiffRecords.EOF || kind < 0) {
      depth = kind < 0 ? 0 : depth - 1;
      if (depth == 0) {
        endRow();
      }
    } else if (depth == 1) {
      readCell(kind);
    }
  }

  private void readCell(int kind) throws RefusedFile {
    RecordInputStream in = records.in();
    switch (kind) {
      case BiffRecords.NUMBER -> {
        Position at = position(in);
        add(number(at, in.readDouble()));
      }
      case BiffRecords.RK -> {
        Position at = position(in);
        add(number(at, DoubleValues.rk(in.readInt())));
      }
      case BiffRecords.MULTIPLE_RK -> {
        int cellRow = in.readUShort();
        int column = in.readUShort();
        for (int left = (in.remaining() - 2) / 6; left > 0; left--) {
          Position at = new Position(cellRow, column++, in.readUShort());
          add(number(at, DoubleValues.rk(in.readInt())));
        }
      }
      case BiffRecords.BLANK -> add(cell(position(in), new CellValue.Blank(), "", null));
      case BiffRecords.MULTIPLE_BLANKS -> {
        int cellRow = in.readUShort();
        int column = in.readUShort();
        for (int left = (in.remaining() - 2) / 2; left > 0; left--) {
          Position at = new Position(cellRow, column++, in.readUShort());
          add(cell(at, new CellValue.Blank(), "", null));
        }
      }
      case BiffRecords.LABEL, BiffRecords.RICH_LABEL -> {
        Position at = position(in);
        int length = in.readUShort();
        String text =
            globals.biff8() ? records.text(length) : records.text(length, globals.codePage());
        add(text(at, kind == BiffRecords.RICH_LABEL ? rich(text) : new CellValue.Text(text)));
      }
      case BiffRecords.SHARED_LABEL -> {
        Position at = position(in);
        CellValue.Text text = globals.texts().get(in.readInt());
        if (text == null) {
          throw XlsSheet.damaged(source, sheet);
        }
        add(cell(at, text, text.value(), null));
      }
      case BiffRecords.TRUTH_OR_ERROR -> {
        Position at = position(in);
        int code = in.readUByte();
        CellValue value =
            in.readUByte() == 0 ? new CellValue.Truth(code != 0) : BinaryErrors.of(code);
        add(cell(at, value, Raw.of(value), null));
      }
      case BiffRecords.FORMULA -> formulas.start(in);
      default -> formulas.read(kind, in);
    }
  }

  /** Where a cell stands and its style. */
  record Position(int row, int column, int style) {}

  private static Position position(RecordInputStream in) {
    return new Position(in.readUShort(), in.readUShort(), in.readUShort());
  }

  private Cell text(Position at, CellValue.Text text) {
    return cell(at, text, text.value(), null);
  }

  /** The runs of a text that is not shared: in Excel 95 their parts have one byte each. */
  private CellValue.Text rich(String text) {
    RecordInputStream in = records.in();
    if (in.remaining() == 0) {
      return new CellValue.Text(text);
    }
    if (globals.biff8()) {
      return records.withRuns(text, in.readUShort(), globals::look);
    }
    return records.withShortRuns(text, in.readUByte(), globals::look);
  }

  private Cell number(Position at, double number) {
    return cell(at, number(number, at.style()), Raw.of(number), null);
  }

  CellValue number(double number, int style) {
    return DoubleValues.of(number, globals.formats().isDate(style), globals.dates());
  }

  Cell cell(Position at, CellValue value, String raw, @Nullable Formula formula) {
    Address address = new Address(at.row(), at.column());
    Cell cell =
        new Cell(
            address,
            value,
            raw,
            globals.formats().of(at.style()),
            formula,
            outline.isHidden(at.row(), at.column()),
            outline.comments().get(address));
    return globals.formats().styled(cell, at.style());
  }

  private void add(Cell cell) throws RefusedFile {
    int next = cell.address().row();
    if (!outline.isOrdered()) {
      add(unordered.computeIfAbsent(next, none -> new ArrayList<>()), cell);
      return;
    }
    if (next != row) {
      endRow();
      row = next;
    }
    add(cells, cell);
  }

  /** A row that has more cells than there are columns has one of them again and again. */
  private void add(List<Cell> ofRow, Cell cell) throws RefusedFile {
    source.checkColumn(sheet, ofRow.size());
    ofRow.add(cell);
  }

  private void endRow() throws RefusedFile {
    if (!cells.isEmpty()) {
      ready.add(row(row, cells));
      cells = new ArrayList<>(cells.size());
    }
  }

  private Row row(int index, List<Cell> found) throws RefusedFile {
    source.count(found.size());
    return new Row(
        index,
        RowOrder.isFromLeft(found)
            ? Collections.unmodifiableList(found)
            : RowOrder.fromLeft(source, sheet, found));
  }

  /** The stream needs no closing: it holds nothing of its own. */
  @Override
  public void close() {
    depth = 0;
  }
}
