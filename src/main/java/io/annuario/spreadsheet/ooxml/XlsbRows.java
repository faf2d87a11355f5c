package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.cell.BinaryErrors;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.cell.CommentedRows;
import io.annuario.spreadsheet.cell.DoubleValues;
import io.annuario.spreadsheet.cell.Raw;
import io.annuario.spreadsheet.cell.RowOrder;
import io.annuario.spreadsheet.cell.SerialDates;
import io.annuario.spreadsheet.cell.SharedTexts;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a binary worksheet ([MS-XLSB] 2.1.7.62). */
final class XlsbRows implements Sheet.RowCursor, CommentedRows.Outline {

  private final Source source;
  private final String sheet;
  private final XlsbRecords records;
  private final CellFormats formats;
  private final SerialDates dates;
  private final SharedTexts texts;
  private final XlsbFormulas formulas;
  private final Map<Address, String> comments;
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private int row = -1;
  private List<Cell> cells = new ArrayList<>();
  private boolean ended;

  XlsbRows(
      XlsbSpreadsheet workbook,
      String sheet,
      XlsbRecords records,
      SharedTexts texts,
      Map<Address, String> comments) {
    this.source = workbook.source();
    this.sheet = sheet;
    this.records = records;
    this.formats = workbook.formats();
    this.dates = workbook.dates();
    this.texts = texts;
    this.formulas = workbook.formulas();
    this.comments = comments;
  }

  @Override
  public @Nullable Row next() throws RefusedFile {
    return ended ? null : read();
  }

  private @Nullable Row read() throws RefusedFile {
    while (true) {
      int kind = records.next();
      switch (kind) {
        case XlsbRecords.ROW -> {
          Row before = finished();
          startRow();
          if (before != null) {
            return before;
          }
        }
        case XlsbRecords.COLUMNS -> readColumns();
        case XlsbRecords.SHEET_DATA_END -> {
          ended = true;
          return finished();
        }
        case -1 -> throw records.damaged();
        default -> {
          if (row >= 0 && isCell(kind)) {
            readCell(kind);
          }
        }
      }
    }
  }

  private @Nullable Row finished() throws RefusedFile {
    if (cells.isEmpty()) {
      return null;
    }
    source.count(cells.size());
    Row finished =
        new Row(
            row,
            RowOrder.isFromLeft(cells)
                ? Collections.unmodifiableList(cells)
                : RowOrder.fromLeft(source, sheet, cells));
    cells = new ArrayList<>(cells.size());
    return finished;
  }

  private void startRow() throws RefusedFile {
    int next = records.readInt();
    if (next <= row) {
      throw records.damaged();
    }
    source.checkRow(sheet, next);
    row = next;
    records.skip(7);
    hiddenRows.set(row, (records.readByte() & 0x10) != 0);
  }

  private void readColumns() throws RefusedFile {
    int from = Math.max(0, records.readInt());
    int to = Math.min(source.limits().columns() - 1, records.readInt());
    boolean noWidth = records.readInt() == 0;
    records.readInt();
    boolean hidden = (records.readShort() & 1) != 0 || noWidth;
    if (hidden && from <= to) {
      hiddenColumns.set(from, to + 1);
    }
  }

  private static boolean isCell(int kind) {
    return (kind >= XlsbRecords.BLANK && kind <= XlsbRecords.FORMULA_ERROR)
        || kind == XlsbRecords.RICH_TEXT;
  }

  private void readCell(int kind) throws RefusedFile {
    int column = records.readInt();
    if (column < 0) {
      throw records.damaged();
    }
    source.checkColumn(sheet, column);
    int style = records.readInt() & 0xFFFFFF;
    double number = 0;
    CellValue value;
    switch (kind) {
      case XlsbRecords.RK, XlsbRecords.REAL, XlsbRecords.FORMULA_NUMBER -> {
        number = kind == XlsbRecords.RK ? DoubleValues.rk(records.readInt()) : records.readDouble();
        value = DoubleValues.of(number, formats.isDate(style), dates);
      }
      case XlsbRecords.ERROR, XlsbRecords.FORMULA_ERROR ->
          value = BinaryErrors.of(records.readByte());
      case XlsbRecords.TRUTH, XlsbRecords.FORMULA_TRUTH ->
          value = new CellValue.Truth(records.readByte() != 0);
      case XlsbRecords.TEXT, XlsbRecords.FORMULA_TEXT ->
          value = new CellValue.Text(records.readText());
      case XlsbRecords.RICH_TEXT -> value = records.readRichText(formats);
      case XlsbRecords.SHARED_TEXT -> value = shared(records.readInt());
      default -> value = new CellValue.Blank();
    }
    boolean formula = kind >= XlsbRecords.FORMULA_TEXT && kind <= XlsbRecords.FORMULA_ERROR;
    Address address = new Address(row, column);
    Cell cell =
        new Cell(
            address,
            value,
            raw(value, number),
            formats.of(style),
            formula ? formulas.read(records) : null,
            isHidden(row, column),
            comments.get(address));
    // A row that has more cells than there are columns has one of them again and again.
    source.checkColumn(sheet, cells.size());
    cells.add(formats.styled(cell, style));
  }

  private static String raw(CellValue value, double number) {
    if (value instanceof CellValue.Text text) {
      return text.value();
    }
    boolean numeric = value instanceof CellValue.Number || value instanceof CellValue.Date;
    return numeric ? Raw.of(number) : Raw.of(value);
  }

  private CellValue.Text shared(int index) throws RefusedFile {
    CellValue.Text text = texts.get(index);
    if (text == null) {
      throw records.damaged();
    }
    return text;
  }

  @Override
  public boolean isHidden(int atRow, int column) {
    return hiddenRows.get(atRow) || hiddenColumns.get(column);
  }

  @Override
  public void close() {
    ended = true;
    records.close();
  }
}
