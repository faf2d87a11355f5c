package io.annuario.explanation;

import io.annuario.observation.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cells as people write them: {@code B2:B4, D7}. */
final class Ranges {

  private Ranges() {}

  static List<String> of(List<Address> cells) {
    boolean isRow =
        cells.size() > 1 && cells.stream().map(Address::row).distinct().limit(2).count() == 1;
    Comparator<Address> order =
        isRow
            ? Comparator.comparing(Address::column)
            : Comparator.comparing(Address::column).thenComparing(Address::row);
    List<String> ranges = new ArrayList<>();
    Address first = null;
    Address last = null;
    for (Address cell : cells.stream().distinct().sorted(order).toList()) {
      if (first != null && last != null && follows(last, cell, isRow)) {
        last = cell;
        continue;
      }
      if (first != null && last != null) {
        ranges.add(range(first, last));
      }
      first = cell;
      last = cell;
    }
    if (first != null && last != null) {
      ranges.add(range(first, last));
    }
    return ranges;
  }

  private static boolean follows(Address last, Address cell, boolean isRow) {
    return isRow
        ? cell.column() == last.column() + 1
        : cell.column() == last.column() && cell.row() == last.row() + 1;
  }

  private static String range(Address first, Address last) {
    return first.equals(last) ? first.toString() : first + ":" + last;
  }
}
