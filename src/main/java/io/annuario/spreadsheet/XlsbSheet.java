package io.annuario.spreadsheet;

import io.annuario.observation.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A worksheet part in binary. */
final class XlsbSheet implements Sheet {

  private final XlsbSpreadsheet workbook;
  private final String name;
  private final boolean hidden;
  private final String part;
  private @Nullable List<Range> merged;

  XlsbSheet(XlsbSpreadsheet workbook, String name, boolean hidden, String part) {
    this.workbook = workbook;
    this.name = name;
    this.hidden = hidden;
    this.part = part;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  @Override
  public List<Range> merged() throws RefusedFile {
    List<Range> found = merged;
    if (found == null) {
      workbook.source().startClock();
      try (XlsbRecords records = new XlsbRecords(workbook.parts(), part)) {
        found = readMerged(records);
      } finally {
        workbook.source().stopClock();
      }
      merged = found;
    }
    return found;
  }

  private List<Range> readMerged(XlsbRecords records) throws RefusedFile {
    List<Range> ranges = new ArrayList<>();
    int most = workbook.source().limits().mergedRanges();
    for (int kind = records.next(); kind >= 0; kind = records.next()) {
      if (kind == XlsbRecords.MERGED) {
        int firstRow = records.readInt();
        int lastRow = records.readInt();
        Address from = address(records, firstRow, records.readInt());
        ranges.add(new Range(from, address(records, lastRow, records.readInt())));
        if (ranges.size() > most) {
          throw workbook
              .source()
              .refusals()
              .tooLarge(name, Limit.MERGED_RANGES, most, ranges.size());
        }
      }
    }
    return List.copyOf(ranges);
  }

  private static Address address(XlsbRecords records, int row, int column) throws RefusedFile {
    if (row < 0 || column < 0) {
      throw records.damaged();
    }
    return new Address(row, column);
  }

  @Override
  public RowCursor rows() throws RefusedFile {
    workbook.source().startClock();
    try {
      Map<Address, String> comments = comments();
      SharedTexts texts = workbook.texts();
      XlsbRows rows =
          new XlsbRows(workbook, name, new XlsbRecords(workbook.parts(), part), texts, comments);
      return CommentedRows.of(rows, workbook.source(), name, comments, rows);
    } finally {
      workbook.source().stopClock();
    }
  }

  private Map<Address, String> comments() throws RefusedFile {
    Map<Address, String> comments = new HashMap<>();
    String own = Relationships.of(workbook.parts(), part).ofKind("comments");
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
          comments.put(cell, records.readRichText());
          if (comments.size() > most) {
            throw workbook
                .source()
                .refusals()
                .tooLarge(name, Limit.COMMENTS, most, comments.size());
          }
        }
      }
    }
    return comments;
  }
}
