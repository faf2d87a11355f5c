package io.annuario.spreadsheet.xls;

import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.FontLook;
import io.annuario.spreadsheet.cell.TextRuns;
import io.annuario.spreadsheet.source.Source;
import java.nio.charset.Charset;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * The records of a BIFF stream, one after the other, read by POI (which also decrypts them). What
 * is wrong with them comes as an unchecked exception of POI.
 */
final class BiffRecords {

  static final int BOF = 0x809;
  static final int EOF = 0x0A;
  static final int BLANK = 0x201;
  static final int MULTIPLE_BLANKS = 0xBE;
  static final int NUMBER = 0x203;
  static final int RK = 0x27E;
  static final int MULTIPLE_RK = 0xBD;
  static final int LABEL = 0x204;
  static final int RICH_LABEL = 0xD6;
  static final int SHARED_LABEL = 0xFD;
  static final int TRUTH_OR_ERROR = 0x205;
  static final int FORMULA = 0x06;
  static final int SHARED_FORMULA = 0x4BC;
  static final int ARRAY_FORMULA = 0x221;
  static final int DATA_TABLE = 0x236;
  static final int STRING = 0x207;
  static final int ROW = 0x208;
  static final int COLUMNS = 0x7D;
  static final int MERGED = 0xE5;
  static final int NOTE = 0x1C;
  static final int OBJECT = 0x5D;
  static final int TEXT_OBJECT = 0x1B6;
  static final int ENCRYPTED = 0x2F;
  static final int CODE_PAGE = 0x42;
  static final int DATE_MODE = 0x22;
  static final int FONT = 0x31;
  static final int FORMAT = 0x41E;
  static final int CELL_STYLE = 0xE0;
  static final int SHEET = 0x85;
  static final int SHARED_TEXTS = 0xFC;

  private final Source source;
  private final RecordInputStream in;
  private int records;
  private int position;

  BiffRecords(Source source, RecordInputStream in) {
    this.source = source;
    this.in = in;
  }

  /** Moves to the next record and gives its kind; -1 at the end of the stream. */
  int next() throws RefusedFile {
    skipRest();
    if ((++records & 0xFFF) == 0) {
      source.checkTime();
    }
    if (!in.hasNextRecord()) {
      return -1;
    }
    in.nextRecord();
    position += 4 + in.remaining();
    return in.getSid() & 0xFFFF;
  }

  private void skipRest() {
    if (in.remaining() > 0) {
      // Not into a common buffer: POI fills the whole array when the stream is encrypted.
      in.readFully(new byte[in.remaining()]);
    }
  }

  /** How many bytes the records so far have taken. */
  int position() {
    return position;
  }

  RecordInputStream in() {
    return in;
  }

  /** A text of Excel 97 and later: its length has been read, its width is in the next byte. */
  String text(int length) {
    boolean wide = (in.readByte() & 1) != 0;
    return wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length);
  }

  /**
   * A text with the runs that follow it. The runs of a text that goes on in the next record follow
   * it there.
   *
   * @param count how many there are; each is the place where it begins, and its font
   */
  CellValue.Text withRuns(String text, int count, IntFunction<FontLook> look) {
    return withRuns(text, count, in::readUShort, look);
  }

  /** A text of Excel 5 and 95: places and fonts have one byte each. */
  CellValue.Text withShortRuns(String text, int count, IntFunction<FontLook> look) {
    return withRuns(text, count, in::readUByte, look);
  }

  private static CellValue.Text withRuns(
      String text, int count, IntSupplier next, IntFunction<FontLook> look) {
    if (count == 0) {
      return new CellValue.Text(text);
    }
    TextRuns runs = new TextRuns();
    FontLook current = FontLook.PLAIN;
    int from = 0;
    for (int run = 0; run < count; run++) {
      int to = Math.min(text.length(), Math.max(from, next.getAsInt()));
      runs.add(text.substring(from, to), current);
      current = look.apply(next.getAsInt());
      from = to;
    }
    runs.add(text.substring(from), current);
    return runs.text();
  }

  /** Such a text within one record; some writers count a character too many. */
  String shortText(int length) {
    boolean wide = (in.readByte() & 1) != 0;
    return wide
        ? in.readUnicodeLEString(Math.min(length, in.remaining() / 2))
        : in.readCompressedUnicode(Math.min(length, in.remaining()));
  }

  /** A text of Excel 5 and 95, in the code page of the workbook. */
  String text(int length, Charset codePage) {
    byte[] bytes = new byte[Math.min(length, in.remaining())];
    in.readFully(bytes);
    return new String(bytes, codePage);
  }
}
