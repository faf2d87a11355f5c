package io.annuario.spreadsheet.ooxml;

import io.annuario.spreadsheet.CellValue;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.cell.CellFormats;
import io.annuario.spreadsheet.cell.FontLook;
import io.annuario.spreadsheet.cell.TextRuns;
import io.annuario.spreadsheet.source.BoundedPart;
import io.annuario.spreadsheet.source.Source;
import io.annuario.spreadsheet.source.ZipParts;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The records of a binary part, one after the other ([MS-XLSB] 2.1.4). */
final class XlsbRecords implements AutoCloseable {

  static final int ROW = 0;
  static final int BLANK = 1;
  static final int RK = 2;
  static final int ERROR = 3;
  static final int TRUTH = 4;
  static final int REAL = 5;
  static final int TEXT = 6;
  static final int SHARED_TEXT = 7;
  static final int FORMULA_TEXT = 8;
  static final int FORMULA_NUMBER = 9;
  static final int FORMULA_TRUTH = 10;
  static final int FORMULA_ERROR = 11;
  static final int TEXT_ITEM = 19;
  static final int NAME = 39;
  static final int FONT = 43;
  static final int FORMAT = 44;
  static final int STYLE = 47;
  static final int COLUMNS = 60;
  static final int RICH_TEXT = 62;
  static final int SHEET_DATA = 145;
  static final int SHEET_DATA_END = 146;
  static final int WORKBOOK_PROPERTIES = 153;
  static final int SHEET = 156;
  static final int MERGED = 176;
  static final int OTHER_BOOK = 355;
  static final int THIS_BOOK = 357;
  static final int THIS_SHEET = 358;
  static final int SHEETS_OF_BOOK = 359;
  static final int TARGETS = 362;
  static final int CELL_STYLES = 617;
  static final int CELL_STYLES_END = 618;
  static final int COMMENT = 635;
  static final int COMMENT_TEXT = 637;
  static final int ADDED_FUNCTIONS = 667;

  /** No record that is read here comes near: a text of 32,767 characters takes 64 KiB. */
  private static final int LONGEST = 16 << 20;

  private final Source source;
  private final String part;
  private final InputStream in;
  private byte[] bytes = new byte[256];
  private int length;
  private int at;
  private int records;

  XlsbRecords(ZipParts parts, String part) throws RefusedFile {
    this.source = parts.source();
    this.part = part;
    this.in = new BufferedInputStream(parts.open(part), 32 * 1024);
  }

  /** Moves to the next record and gives its kind; -1 at the end of the part. */
  int next() throws RefusedFile {
    try {
      if ((++records & 0xFFF) == 0) {
        source.checkTime();
      }
      int first = in.read();
      if (first < 0) {
        return -1;
      }
      int kind = (first & 0x80) == 0 ? first : (first & 0x7F) | ((in.read() & 0x7F) << 7);
      length = size();
      if (length > bytes.length) {
        bytes = new byte[Math.max(length, bytes.length * 2)];
      }
      at = 0;
      if (in.readNBytes(bytes, 0, length) < length) {
        throw damaged();
      }
      return kind;
    } catch (BoundedPart.Refused e) {
      throw e.refusal();
    } catch (IOException e) {
      throw damaged();
    }
  }

  private int size() throws IOException, RefusedFile {
    int size = 0;
    for (int shift = 0; shift < 28; shift += 7) {
      int next = in.read();
      size |= (next & 0x7F) << shift;
      if ((next & 0x80) == 0 || next < 0) {
        break;
      }
    }
    if (size > LONGEST) {
      throw damaged();
    }
    return size;
  }

  int left() {
    return length - at;
  }

  void skip(int amount) throws RefusedFile {
    need(amount);
  }

  int readByte() throws RefusedFile {
    return bytes[need(1)] & 0xFF;
  }

  int readShort() throws RefusedFile {
    int from = need(2);
    return (bytes[from] & 0xFF) | ((bytes[from + 1] & 0xFF) << 8);
  }

  int readInt() throws RefusedFile {
    int from = need(4);
    return (bytes[from] & 0xFF)
        | ((bytes[from + 1] & 0xFF) << 8)
        | ((bytes[from + 2] & 0xFF) << 16)
        | ((bytes[from + 3] & 0xFF) << 24);
  }

  double readDouble() throws RefusedFile {
    long low = readInt() & 0xFFFFFFFFL;
    return Double.longBitsToDouble((long) readInt() << 32 | low);
  }

  /** A text whose length goes before it; none at all is as an empty one. */
  String readText() throws RefusedFile {
    int count = readInt();
    if (count == -1) {
      return "";
    }
    if (count < 0 || count > left() / 2) {
      throw damaged();
    }
    int from = need(count * 2);
    return new String(bytes, from, count * 2, StandardCharsets.UTF_16LE);
  }

  /** A text whose runs and phonetic guides, which follow it, are left out. */
  String readPlainText() throws RefusedFile {
    readByte();
    return readText();
  }

  /** A text with its runs, which follow it, but without phonetic guides ([MS-XLSB] 2.5.122). */
  CellValue.Text readRichText(CellFormats formats) throws RefusedFile {
    boolean hasRuns = (readByte() & 1) != 0;
    String text = readText();
    if (!hasRuns || left() < 4) {
      return new CellValue.Text(text);
    }
    TextRuns runs = new TextRuns();
    FontLook look = FontLook.PLAIN;
    int from = 0;
    for (int count = readInt(); count > 0 && left() >= 4; count--) {
      int to = Math.min(text.length(), Math.max(from, readShort()));
      runs.add(text.substring(from, to), look);
      look = formats.lookOfFont(readShort());
      from = to;
    }
    runs.add(text.substring(from), look);
    return runs.text();
  }

  /** What is left of the record. */
  byte[] rest() {
    return Arrays.copyOfRange(bytes, at, length);
  }

  private int need(int amount) throws RefusedFile {
    if (amount < 0 || amount > length - at) {
      throw damaged();
    }
    int from = at;
    at += amount;
    return from;
  }

  RefusedFile damaged() {
    return source.refusals().damagedPart(part);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
