package io.annuario.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the rows of Data, adds up their values, and takes a fingerprint of every cell. */
final class DataSeal {

  private final SortedMap<String, BigDecimal> sums = new TreeMap<>();
  private final MessageDigest digest;
  private long rows;

  /** What went by; two of them are equal when every cell is. */
  record Sum(long rows, SortedMap<String, BigDecimal> byIndicator, String fingerprint) {}

  DataSeal() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * Takes in one row.
   *
   * @param cells all columns of Data in their order, a blank cell as an empty text
   */
  void add(List<String> cells) {
    rows++;
    String value = cells.get(DataSheet.VALUE);
    if (!value.isEmpty()) {
      BigDecimal number = new BigDecimal(value).stripTrailingZeros();
      sums.merge(cells.get(DataSheet.INDICATOR), number, BigDecimal::add);
      value = number.toPlainString();
    }
    for (int i = 0; i < cells.size(); i++) {
      String cell = i == DataSheet.VALUE ? value : cells.get(i);
      digest.update(cell.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }

  /** The result, after the last row. */
  Sum sum() {
    SortedMap<String, BigDecimal> plain = new TreeMap<>();
    sums.forEach((indicator, sum) -> plain.put(indicator, sum.stripTrailingZeros()));
    return new Sum(rows, plain, HexFormat.of().formatHex(digest.digest()));
  }
}
