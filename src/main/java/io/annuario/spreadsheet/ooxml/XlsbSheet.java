package io.annuario.spreadsheet.ooxml;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CommentedRows;
import io.annuario.spreadsheet.cell.SharedTexts;
import io.annuario.spreadsheet.source.Limit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A worksheet part in binary. */
final class XlsbSheet extends OoxmlSheet {

  private final XlsbSpreadsheet workbook;

  XlsbSheet(XlsbSpreadsheet workbook, String name, boolean hidden, String part) {
    super(workbook.source(), name, hidden, part);
    this.workbook = workbook;
  }

  @Override
  void readMerged(List<Range> ranges) throws RefusedFile {
    try (XlsbRecords records = new XlsbRecords(workbook.parts(), part())) {
      for (int kind = records.next(); kind >= 0; kind = records.next()) {
        if (kind == XlsbRecords.MERGED) {
          int firstRow = records.readInt();
          int lastRow = records.readInt();
          Address from = address(records, firstRow, records.readInt());
          add(ranges, new Range(from, address(records, lastRow, records.readInt())));
        }
      }
    }
  }

  private static Address address(XlsbRecords records, int row, int column) throws RefusedFile {
    if (row < 0 || column < 0) {
      throw records.damaged();
    }
    return new Address(row, column);
  }

  @Override
  RowCursor openRows() throws RefusedFile {
    Map<Address, String> comments = comments();
    SharedTexts texts = workbook.texts();
    XlsbRows rows =
        new XlsbRows(workbook, name(), new XlsbRecords(workbook.parts(), part()), texts, comments);
    return CommentedRows.of(rows, workbook.source(), name(), comments, rows);
  }

  private Map<Address, String> comments() throws RefusedFile {
    Map<Address, String> comments = new HashMap<>();
    String own = Relationships.of(workbook.parts(), part()).ofKind("comments");
    if (own == null || !workbook.parts().has(own)) {
      return comments;
    }
    int most = workbook.source().limits().comments();
    try (XlsbRecords records = new XlsbRecords(workbook.parts(), own)) {
      Address cell = new Address(0, 0);
      for (int kind = records.next(); kind >= 0; kind = records.next()) {
        if (kind == XlsbRecords.COMMENT) {
          records.readInt();
          int row = records.readInt();
          records.readInt();
          cell = address(records, row, records.readInt());
        } else if (kind == XlsbRecords.COMMENT_TEXT) {
          String text = records.readPlainText();
          workbook.source().hold(text);
          comments.put(cell, text);
          if (comments.size() > most) {
            throw workbook
                .source()
                .refusals()
                .tooLarge(name(), Limit.COMMENTS, most, comments.size());
          }
        }
      }
    }
    return comments;
  }
}
