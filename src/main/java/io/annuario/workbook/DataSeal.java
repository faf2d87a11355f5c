package io.annuario.workbook;

import io.annuario.observation.Sha256;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the rows of Data, adds up their values, and takes a fingerprint of every cell. */
final class DataSeal {

  private final SortedMap<String, BigDecimal> sums = new TreeMap<>();
  private final Sha256 digest = new Sha256();
  private long rows;

  /** What went by; two of them are equal when every cell is. */
  record Sum(long rows, SortedMap<String, BigDecimal> byIndicator, String fingerprint) {}

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
      digest.add(cell).add((byte) 0);
    }
  }

  /** The result, after the last row. */
  Sum sum() {
    SortedMap<String, BigDecimal> plain = new TreeMap<>();
    sums.forEach((indicator, sum) -> plain.put(indicator, sum.stripTrailingZeros()));
    return new Sum(rows, plain, digest.hex());
  }
}
