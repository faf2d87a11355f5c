package io.annuario.spreadsheet.xls;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Sheet;
import io.annuario.spreadsheet.cell.CommentedRows;
import io.annuario.spreadsheet.source.Limit;
import io.annuario.spreadsheet.source.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.TextObjectRecord;

/** What a BIFF sheet says besides its cells: merged ranges, comments, hidden rows and columns. */
final class XlsOutline implements CommentedRows.Outline {

  private static final int COMMON_OBJECT_DATA = 0x15;

  private final Source source;
  private final String sheet;
  private final XlsGlobals globals;
  private final List<Sheet.Range> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final Map<Address, Integer> notes = new HashMap<>();
  private final Map<Integer, String> objectTexts = new HashMap<>();
  private final Map<Address, String> comments = new HashMap<>();
  private int object = -1;
  private int lastRow;
  private boolean ordered = true;

  private XlsOutline(XlsSpreadsheet workbook, String sheet) {
    this.source = workbook.source();
    this.globals = workbook.globals();
    this.sheet = sheet;
  }

  static XlsOutline read(XlsSpreadsheet workbook, String sheet, BiffRecords records)
      throws RefusedFile {
    XlsOutline outline = new XlsOutline(workbook, sheet);
    outline.readAll(records);
    return outline;
  }

  private void readAll(BiffRecords records) throws RefusedFile {
    // Charts that are embedded in a sheet are streams of their own within it.
    for (int depth = 1; depth > 0; ) {
      int kind = records.next();
      if (kind == BiffRecords.BOF) {
        depth++;
      } else if (kind == BiffRecords.EOF || kind < 0) {
        depth = kind < 0 ? 0 : depth - 1;
      } else if (depth == 1) {
        read(kind, records);
      }
    }
    notes.forEach((cell, id) -> comments.putIfAbsent(cell, objectTexts.getOrDefault(id, "")));
  }

  private void read(int kind, BiffRecords records) throws RefusedFile {
    RecordInputStream in = records.in();
    switch (kind) {
      case BiffRecords.NUMBER,
          BiffRecords.RK,
          BiffRecords.MULTIPLE_RK,
          BiffRecords.LABEL,
          BiffRecords.RICH_LABEL,
          BiffRecords.SHARED_LABEL,
          BiffRecords.TRUTH_OR_ERROR,
          BiffRecords.BLANK,
          BiffRecords.MULTIPLE_BLANKS,
          BiffRecords.FORMULA -> {
        int row = in.readUShort();
        ordered &= row >= lastRow;
        lastRow = row;
      }
      case BiffRecords.ROW -> {
        int row = in.readUShort();
        in.readInt();
        int height = in.readUShort();
        in.readInt();
        boolean zero = (in.readUShort() & 0x20) != 0 || height == 0;
        hiddenRows.set(row, zero);
      }
      case BiffRecords.COLUMNS -> {
        int from = in.readUShort();
        int to = in.readUShort();
        boolean zeroWidth = in.readUShort() == 0;
        in.readUShort();
        boolean hidden = (in.readUShort() & 1) != 0 || zeroWidth;
        if (hidden && from <= to) {
          hiddenColumns.set(from, to + 1);
        }
      }
      case BiffRecords.MERGED -> readMerged(in);
      case BiffRecords.NOTE -> readNote(records);
      case BiffRecords.OBJECT -> {
        boolean common = in.remaining() >= 8 && in.readUShort() == COMMON_OBJECT_DATA;
        in.readInt();
        object = common ? in.readUShort() : -1;
      }
      case BiffRecords.TEXT_OBJECT -> {
        if (globals.biff8() && object >= 0) {
          String text = new TextObjectRecord(in).getStr().getString();
          source.hold(text);
          objectTexts.put(object, text);
        }
      }
      default -> {}
    }
  }

  private void readMerged(RecordInputStream in) throws RefusedFile {
    int count = in.readUShort();
    for (int i = 0; i < count; i++) {
      int top = in.readUShort();
      int bottom = in.readUShort();
      int left = in.readUShort();
      int right = in.readUShort();
      merged.add(new Sheet.Range(new Address(top, left), new Address(bottom, right)));
    }
    int most = source.limits().mergedRanges();
    if (merged.size() > most) {
      throw source.refusals().tooLarge(sheet, Limit.MERGED_RANGES, most, merged.size());
    }
  }

  /** Since Excel 97 the text of a comment is in a drawn object; before it is in the note. */
  private void readNote(BiffRecords records) throws RefusedFile {
    RecordInputStream in = records.in();
    int row = in.readUShort();
    int column = in.readUShort();
    if (globals.biff8()) {
      in.readUShort();
      source.hold(null);
      notes.put(new Address(row, column), in.readUShort());
    } else if (row < 0xFFFF) {
      String text = records.text(in.readUShort(), globals.codePage());
      source.hold(text);
      comments.merge(new Address(row, column), text, String::concat);
    }
    int found = notes.size() + comments.size();
    int most = source.limits().comments();
    if (found > most) {
      throw source.refusals().tooLarge(sheet, Limit.COMMENTS, most, found);
    }
  }

  List<Sheet.Range> merged() {
    return List.copyOf(merged);
  }

  /** Whether the cells stand in the file from the top row to the last. */
  boolean isOrdered() {
    return ordered;
  }

  @Override
  public boolean isHidden(int row, int column) {
    return hiddenRows.get(row) || hiddenColumns.get(column);
  }

  Map<Address, String> comments() {
    return comments;
  }
}
