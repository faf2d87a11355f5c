package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The rows of a sheet, written as bytes and packed as they come. What stands before the rows is
 * known only after the last of them, for it has the widths of the columns: it is packed by itself,
 * and put before them as they are.
 */
final class DataPart implements Closeable {

  private static final byte[] ROW_START = "<row r=\"".getBytes(US_ASCII);
  private static final byte[] ROW_OPEN = "\">".getBytes(US_ASCII);
  private static final byte[] CELL_AT = "<c r=\"".getBytes(US_ASCII);
  private static final byte[] CELL = "<c".getBytes(US_ASCII);
  private static final byte[] QUOTE = "\"".getBytes(US_ASCII);
  private static final byte[] ROW_END = "</row>".getBytes(US_ASCII);
  private static final String ROWS_END = "</sheetData>";

  /** Up to the number of the last row, which reading programs may trust. */
  private static final Pattern EXTENT =
      Pattern.compile("^(.*?<dimension ref=\"A1:[A-Z]+)\\d+", Pattern.DOTALL);

  private final Path file;
  private final OutputStream packed;
  private final Deflater deflater;
  private final CRC32 crc = new CRC32();
  private final byte[] pack = new byte[1 << 16];
  private byte[] bytes = new byte[1 << 16];
  private int length;
  private byte[] row = {};
  private long size;
  private long packedSize;

  /**
   * @param file where the packed rows wait
   * @param level of packing
   */
  DataPart(Path file, int level) throws IOException {
    this.file = file;
    this.packed = Files.newOutputStream(file);
    this.deflater = new Deflater(level, true);
  }

  /** A part of a zip, packed already. */
  record Packed(long crc, long size, long packedSize, InputStream bytes) {}

  /** Begins a row, counted from zero. */
  void begin(int number) {
    row = Integer.toString(number + 1).getBytes(US_ASCII);
    add(ROW_START);
    add(row);
    add(ROW_OPEN);
  }

  /**
   * Adds a cell that is right of those that are there, with its address.
   *
   * @param letters of its column
   * @param rest what is behind its address
   */
  void cellAt(byte[] letters, byte[]... rest) {
    add(CELL_AT);
    add(letters);
    add(row);
    add(QUOTE);
    addAll(rest);
  }

  /** Adds a cell right beside the one before, or the first of the row; it needs no address. */
  void cell(byte[]... rest) {
    add(CELL);
    addAll(rest);
  }

  /** Ends a row. */
  void end() {
    add(ROW_END);
    if (length > (1 << 15)) {
      pack(false);
    }
  }

  /**
   * The whole part, after the last row.
   *
   * @param empty the sheet with what stands before the rows and behind them, its header included
   */
  Packed finish(String empty) throws IOException {
    int at = empty.lastIndexOf(ROWS_END);
    Matcher extent = EXTENT.matcher(empty);
    if (at < 0 || !extent.find()) {
      throw new IllegalStateException("A sheet without rows, or without their number");
    }
    String last = extent.group(1) + new String(row, US_ASCII);
    byte[] head = (last + empty.substring(extent.end(), at)).getBytes(UTF_8);
    add(empty.substring(at).getBytes(UTF_8));
    pack(true);
    packed.close();
    CRC32 all = new CRC32();
    all.update(head);
    byte[] packedHead = packed(head);
    return new Packed(
        joined(all, crc.getValue(), size),
        head.length + size,
        packedHead.length + packedSize,
        new SequenceInputStream(new ByteArrayInputStream(packedHead), Files.newInputStream(file)));
  }

  @Override
  public void close() throws IOException {
    deflater.end();
    packed.close();
  }

  private void addAll(byte[]... pieces) {
    for (byte[] piece : pieces) {
      add(piece);
    }
  }

  private void add(byte[] more) {
    if (length + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private void pack(boolean last) {
    crc.update(bytes, 0, length);
    size += length;
    deflater.setInput(bytes, 0, length);
    if (last) {
      deflater.finish();
    }
    try {
      for (int count = deflater.deflate(pack); count > 0; count = deflater.deflate(pack)) {
        packed.write(pack, 0, count);
        packedSize += count;
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    length = 0;
  }

  /** Packed so that the beginning of another deflated stream can follow. */
  private byte[] packed(byte[] part) {
    Deflater head = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    head.setInput(part);
    int count;
    do {
      count = head.deflate(pack, 0, pack.length, Deflater.SYNC_FLUSH);
      out.write(pack, 0, count);
    } while (count == pack.length);
    head.end();
    return out.toByteArray();
  }

  /**
   * The checksum of two pieces one after the other. A checksum of this kind is linear, so that it
   * is found from those of the first piece with zeros behind it, of these zeros, and of the second.
   */
  private static long joined(CRC32 first, long second, long length) {
    CRC32 nothing = new CRC32();
    byte[] zeros = new byte[1 << 16];
    for (long rest = length; rest > 0; rest -= zeros.length) {
      int count = (int) Math.min(rest, zeros.length);
      first.update(zeros, 0, count);
      nothing.update(zeros, 0, count);
    }
    return first.getValue() ^ nothing.getValue() ^ second;
  }
}
