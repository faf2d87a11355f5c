package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.cell.CommentedRows;
import io.annuario.spreadsheet.cell.RowOrder;
import io.annuario.spreadsheet.cell.SharedTexts;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import io.annuario.xml.WholeNumber;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a worksheet part, as its XML streams by (ECMA-376 part 1, 18.3.1). */
final class XlsxRows implements Sheet.RowCursor, CommentedRows.Outline {

  private final Source source;
  private final String sheet;
  private final XmlPart xml;
  private final XlsxCells cells;
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private Cell[] row = new Cell[32];
  private int lastRow = -1;
  private boolean ended;

  XlsxRows(
      XlsxSpreadsheet workbook,
      String sheet,
      XmlPart xml,
      SharedTexts texts,
      Map<Address, String> comments)
      throws RefusedFile {
    this.source = workbook.source();
    this.sheet = sheet;
    this.xml = xml;
    this.cells = new XlsxCells(workbook, sheet, xml, texts, comments, hiddenColumns);
    this.ended = !toSheetData();
  }

  /** What stands before the cells: of it, the hidden columns. */
  private boolean toSheetData() throws RefusedFile {
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "col" -> hideColumns();
        case "sheetData" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void hideColumns() throws RefusedFile {
    if (xml.isTrue("hidden") || isZero(xml.attribute("width"))) {
      int from = Math.max(1, WholeNumber.of(xml.attribute("min"), 0));
      int to = Math.min(source.limits().columns(), WholeNumber.of(xml.attribute("max"), 0));
      if (from <= to) {
        hiddenColumns.set(from - 1, to);
      }
    }
  }

  @Override
  public @Nullable Row next() throws RefusedFile {
    return ended ? null : nextRow();
  }

  private @Nullable Row nextRow() throws RefusedFile {
    while (true) {
      switch (xml.next()) {
        case XmlPart.START -> {
          if (xml.name().equals("row")) {
            Row found = readRow();
            if (found != null) {
              return found;
            }
          } else {
            xml.skip();
          }
        }
        case XmlPart.END -> {
          if (xml.name().equals("sheetData")) {
            ended = true;
            return null;
          }
        }
        case XmlPart.DONE -> throw xml.damaged();
        default -> {}
      }
    }
  }

  /** A row without a stored cell is null. */
  private @Nullable Row readRow() throws RefusedFile {
    int index = lastRow + 1;
    boolean hidden = false;
    for (int i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeName(i)) {
        case "r" -> index = xml.attributeSpan(i).whole(0) - 1;
        case "hidden" -> {
          String value = xml.attributeWord(i);
          hidden |= value.equals("1") || value.equals("true");
        }
        case "ht" -> hidden |= isZero(xml.attributeWord(i));
        default -> {}
      }
    }
    source.checkRow(sheet, index);
    if (index <= lastRow) {
      throw source
          .refusals()
          .damaged(
              sheet,
              new Phrase(
                  "la riga " + (index + 1) + " dopo la riga " + (lastRow + 1),
                  "row " + (index + 1) + " after row " + (lastRow + 1)));
    }
    lastRow = index;
    hiddenRows.set(index, hidden);
    List<Cell> cells = readCells(index, hidden);
    source.count(cells.size());
    return cells.isEmpty() ? null : new Row(index, cells);
  }

  private List<Cell> readCells(int index, boolean hidden) throws RefusedFile {
    int size = 0;
    int column = -1;
    boolean sorted = true;
    while (xml.nextChild()) {
      if (xml.letter() != 'c') {
        xml.skip();
        continue;
      }
      Cell cell = cells.read(index, column + 1, hidden);
      // A row that has more cells than there are columns has one of them again and again.
      source.checkColumn(sheet, size);
      if (size == row.length) {
        row = Arrays.copyOf(row, size * 2);
      }
      row[size++] = cell;
      sorted &= cell.address().column() > column;
      column = cell.address().column();
    }
    List<Cell> read = Arrays.asList(Arrays.copyOf(row, size));
    return sorted ? read : RowOrder.fromLeft(source, sheet, read);
  }

  private static boolean isZero(@Nullable String size) {
    return size != null && (size.equals("0") || size.equals("0.0"));
  }

  @Override
  public boolean isHidden(int row, int column) {
    return hiddenRows.get(row) || hiddenColumns.get(column);
  }

  @Override
  public void close() {
    ended = true;
    xml.close();
  }
}
