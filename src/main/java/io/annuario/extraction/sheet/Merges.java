package io.annuario.extraction.sheet;

import io.annuario.observation.Address;
import io.annuario.spreadsheet.Sheet.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The merged ranges of a sheet, to be asked by cell. They take no more memory than the file takes
 * for them, however tall they are. Where they overlap, which no program allows, one of them wins,
 * always the same.
 */
public final class Merges {

  /** No label is merged over more rows than this; longer ranges are decoration. */
  private static final int TALLEST = 2_000;

  /** Ranges of more rows than these are kept by themselves, since most have far fewer. */
  private static final int LOW = 16;

  /** Rows are asked one after the other, the few above them again. */
  private static final int REMEMBERED = 64;

  private final List<Range> low;
  private final List<Range> tall;
  private final @Nullable MergedRow[] rows = new MergedRow[REMEMBERED];

  public Merges(List<Range> ranges) {
    this.low = fromTop(ranges, range -> height(range) <= LOW);
    this.tall = fromTop(ranges, range -> height(range) > LOW);
  }

  private static List<Range> fromTop(List<Range> ranges, Predicate<Range> wanted) {
    return ranges.stream()
        .filter(wanted)
        .sorted(Comparator.comparingInt((Range range) -> range.from().row()))
        .toList();
  }

  private static int height(Range range) {
    return Math.min(range.to().row() - range.from().row(), TALLEST) + 1;
  }

  public @Nullable Range over(int row, int column) {
    return low.isEmpty() && tall.isEmpty() ? null : row(row).over(column);
  }

  private MergedRow row(int row) {
    MergedRow known = rows[row % REMEMBERED];
    if (known == null || known.row() != row) {
      List<Range> over = new ArrayList<>();
      addOver(row, tall, TALLEST, over);
      addOver(row, low, LOW - 1, over);
      known = MergedRow.of(row, over);
      rows[row % REMEMBERED] = known;
    }
    return known;
  }

  /** Adds those over a row, of which none begins more than so many rows above it. */
  private static void addOver(int row, List<Range> ranges, int above, List<Range> over) {
    for (int at = firstFrom(row - above, ranges); at < ranges.size(); at++) {
      Range range = ranges.get(at);
      if (range.from().row() > row) {
        return;
      }
      if (row < range.from().row() + height(range)) {
        over.add(range);
      }
    }
  }

  private static int firstFrom(int row, List<Range> ranges) {
    int from = 0;
    int to = ranges.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ranges.get(middle).from().row() < row) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Whether a merged range shows another cell's value here, whatever is stored. */
  boolean covers(Address address) {
    return !originOf(address.row(), address.column()).equals(address);
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
