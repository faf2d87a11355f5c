package io.annuario.extraction.sheet;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Sheet.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The merged ranges of a sheet, to be asked by cell. */
public final class Merges {

  /** No label is merged over more rows than this; longer ranges are decoration. */
  private static final int TALLEST = 2_000;

  private final Map<Integer, List<Range>> byRow = new HashMap<>();

  public Merges(List<Range> ranges) {
    for (Range range : ranges) {
      int last = Math.min(range.to().row(), range.from().row() + TALLEST);
      for (int row = range.from().row(); row <= last; row++) {
        byRow.computeIfAbsent(row, key -> new ArrayList<>(2)).add(range);
      }
    }
  }

  public @Nullable Range over(int row, int column) {
    if (byRow.isEmpty()) {
      return null;
    }
    for (Range range : byRow.getOrDefault(row, List.of())) {
      if (column >= range.from().column() && column <= range.to().column()) {
        return range;
      }
    }
    return null;
  }

  /** Whether a merged range shows another cell's value here, whatever is stored. */
  boolean covers(Address address) {
    return !byRow.isEmpty() && !originOf(address.row(), address.column()).equals(address);
  }

  /** Whether a merged range begins here. */
  boolean begins(Address address) {
    Range range = over(address.row(), address.column());
    return range != null && range.from().equals(address);
  }

  /** The cell whose value a merged range shows here; the address itself outside of any. */
  Address originOf(int row, int column) {
    Range range = over(row, column);
    return range == null ? new Address(row, column) : range.from();
  }
}
