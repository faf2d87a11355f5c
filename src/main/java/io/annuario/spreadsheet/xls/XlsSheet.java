package io.annuario.spreadsheet.xls;

import io.annuario.observation.Phrase;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.cell.CommentedRows;
import io.annuario.spreadsheet.cell.RowsWithStaleness;
import io.annuario.spreadsheet.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worksheet of a BIFF stream. */
final class XlsSheet implements Sheet {

  private final XlsSpreadsheet workbook;
  private final XlsGlobals.SheetEntry entry;
  private @Nullable XlsOutline outline;

  XlsSheet(XlsSpreadsheet workbook, XlsGlobals.SheetEntry entry) {
    this.workbook = workbook;
    this.entry = entry;
  }

  @Override
  public String name() {
    return entry.name();
  }

  @Override
  public boolean hidden() {
    return entry.hidden();
  }

  @Override
  public List<Range> merged() throws RefusedFile {
    return outline().merged();
  }

  @Override
  public RowCursor rows() throws RefusedFile {
    XlsOutline read = outline();
    RowCursor rows = new XlsRows(workbook, entry.name(), records(), read);
    return RowsWithStaleness.of(
        CommentedRows.of(rows, workbook.source(), entry.name(), read.comments(), read),
        entry.name(),
        workbook.staleness());
  }

  /** Read once, before the cells: comments and merged ranges stand after them. */
  private XlsOutline outline() throws RefusedFile {
    XlsOutline read = outline;
    if (read == null) {
      try {
        read = XlsOutline.read(workbook, entry.name(), records());
      } catch (RuntimeException e) {
        // POI meets broken records with many kinds of unchecked exceptions.
        throw damaged();
      }
      outline = read;
    }
    return read;
  }

  /** The records of the sheet, after its first. */
  private BiffRecords records() throws RefusedFile {
    try {
      BiffRecords records = workbook.records(entry.position(), workbook.globals().key());
      if (records.next() != BiffRecords.BOF) {
        throw damaged();
      }
      return records;
    } catch (RuntimeException e) {
      throw damaged();
    }
  }

  private RefusedFile damaged() {
    return damaged(workbook.source(), entry.name());
  }

  static RefusedFile damaged(Source source, String sheet) {
    return source.refusals().damaged(sheet, new Phrase("record illeggibili", "unreadable records"));
  }
}
