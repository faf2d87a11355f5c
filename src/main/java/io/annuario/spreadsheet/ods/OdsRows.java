package io.annuario.spreadsheet.ods;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Row;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.XmlPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an OpenDocument table; those that are repeated come one by one. */
final class OdsRows implements Sheet.RowCursor {

  private final OdsSpreadsheet workbook;
  private final Source source;
  private final int index;
  private final String sheet;
  private final XmlPart xml;
  private final OdsTableReader table;
  private final OdsCells cells;
  private List<Cell> repeated = List.of();
  private int storedCells;
  private int repetition;
  private int repetitions;
  private boolean ended;

  OdsRows(OdsSpreadsheet workbook, int index, String sheet, XmlPart xml) {
    this.workbook = workbook;
    this.source = workbook.source();
    this.index = index;
    this.sheet = sheet;
    this.xml = xml;
    this.table = new OdsTableReader(source, xml, sheet);
    this.cells = new OdsCells(workbook, sheet, xml, table);
  }

  @Override
  public @Nullable Row next() throws RefusedFile {
    while (!ended) {
      if (repetition < repetitions) {
        return repeat();
      }
      if (table.nextRow()) {
        readRow();
      } else {
        ended = true;
        workbook.keep(xml, index);
      }
    }
    return null;
  }

  /** A million repeated rows cost nothing if they are empty, and are refused if they are not. */
  private void readRow() throws RefusedFile {
    List<Cell> read = new ArrayList<>();
    storedCells = 0;
    while (table.nextCell()) {
      int before = read.size();
      cells.read(read);
      storedCells += read.size() > before ? 1 : 0;
    }
    repeated = Collections.unmodifiableList(read);
    repetition = 0;
    repetitions = read.isEmpty() ? 0 : table.rowRepeated();
    int most = source.limits().repeatedRows();
    if (repetitions > most) {
      throw source.refusals().tooLarge(sheet, Limit.REPEATED_ROWS, most, repetitions);
    }
  }

  private Row repeat() throws RefusedFile {
    int row = table.row() + repetition++;
    source.count(repetition == 1 ? storedCells : 0);
    source.countRepeated(sheet, repeated.size() - (repetition == 1 ? storedCells : 0));
    if (repetition == 1) {
      return new Row(row, repeated);
    }
    source.checkTime();
    List<Cell> moved = new ArrayList<>(repeated.size());
    for (Cell cell : repeated) {
      moved.add(cell.at(new Address(row, cell.address().column())));
    }
    return new Row(row, Collections.unmodifiableList(moved));
  }

  /** Only a table that was read to its end leaves the content where the next one begins. */
  @Override
  public void close() {
    if (!ended) {
      ended = true;
      xml.close();
    }
  }
}
