package io.annuario.spreadsheet.ods;

import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import java.util.List;

/** A table of an OpenDocument spreadsheet. */
final class OdsSheet implements Sheet {

  private final OdsSpreadsheet workbook;
  private final int index;
  private final OdsOutline.OdsTable table;

  OdsSheet(OdsSpreadsheet workbook, int index, OdsOutline.OdsTable table) {
    this.workbook = workbook;
    this.index = index;
    this.table = table;
  }

  @Override
  public String name() {
    return table.name();
  }

  @Override
  public boolean hidden() {
    return table.hidden();
  }

  @Override
  public List<Range> merged() {
    return table.merged();
  }

  @Override
  public RowCursor rows() throws RefusedFile {
    return new OdsRows(workbook, index, table.name(), workbook.contentAt(index));
  }
}
