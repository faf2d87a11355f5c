package io.annuario.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Counts the rows of Data, adds up their values, and takes a fingerprint of every cell. It guards
 * against slips, and nobody's malice: that is what the SHA-256 of the file is for.
 */
final class DataSeal {

  /** An odd number without a pattern: it keeps apart rows in another order. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Map<String, BigDecimal> sums = new HashMap<>();
  private final CRC32C crc = new CRC32C();
  private final DataColumns columns;
  private final int[] ends;
  private byte[] row = new byte[1 << 10];
  private int length;
  private int cells;
  private long rows;
  private long fingerprint;

  DataSeal(DataColumns columns) {
    this.columns = columns;
    this.ends = new int[columns.size()];
  }

  /** What went by; two of them are equal when every cell is. */
  record Sum(long rows, SortedMap<String, BigDecimal> byIndicator, long fingerprint) {}

  /** Takes in the next cell of a row, what is shown of it in UTF-8. */
  void add(byte[] bytes, int from, int to) {
    int more = to - from;
    if (length + more >= row.length) {
      row = Arrays.copyOf(row, 2 * (length + more));
    }
    System.arraycopy(bytes, from, row, length, more);
    length += more;
    ends[cells++] = length;
    // No text has this byte, so that none can run over into its neighbour.
    row[length++] = 0;
  }

  /** Takes in the end of a row, all of whose columns have been. */
  void endRow() {
    String value = cell(columns.value());
    if (!value.isEmpty()) {
      sums.merge(cell(columns.indicator()), new BigDecimal(value), BigDecimal::add);
    }
    crc.reset();
    crc.update(row, 0, length);
    fingerprint = fingerprint * SPREAD + crc.getValue();
    rows++;
    cells = 0;
    length = 0;
  }

  /** The result, after the last row. */
  Sum sum() {
    SortedMap<String, BigDecimal> plain = new TreeMap<>();
    sums.forEach((indicator, sum) -> plain.put(indicator, sum.stripTrailingZeros()));
    return new Sum(rows, plain, fingerprint);
  }

  private String cell(int column) {
    int start = column == 0 ? 0 : ends[column - 1] + 1;
    return new String(row, start, ends[column] - start, UTF_8);
  }
}
