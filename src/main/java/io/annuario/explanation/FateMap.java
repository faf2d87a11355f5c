package io.annuario.explanation;

import io.annuario.extraction.CellFates;
import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.observation.Address;
import io.annuario.observation.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of each cell: two bytes a cell, so that a sheet of millions can be
 * explained, too.
 */
public final class FateMap implements CellFates {

  /** Nobody looks at a coloured grid beyond; the rest is counted in the ledger. */
  static final int LAST_ROW = 100_000;

  static final int LAST_COLUMN = 256;

  private final boolean whole;
  private final Map<String, Map<Integer, short[]>> sheets = new HashMap<>();
  private final Map<Place, Compared> compared = new HashMap<>();

  /** The fates met, each once; a cell's number counts them from one, zero says that it has none. */
  private final List<Settled> settled = new ArrayList<>();

  private final Map<Settled, Short> numbers = new HashMap<>();

  /** What became of a cell. */
  record Settled(Fate fate, Reason reason) {}

  /** A sum of other cells, beside what is printed. */
  record Compared(BigDecimal sum, List<Address> parts) {}

  private FateMap(boolean whole) {
    this.whole = whole;
  }

  /** Of the cells that a page could show. */
  public static FateMap ofPage() {
    return new FateMap(false);
  }

  /** Of all cells. */
  public static FateMap whole() {
    return new FateMap(true);
  }

  @Override
  public void settled(Place cell, Fate fate, Reason reason) {
    Address address = cell.cell();
    boolean isBeyond =
        address == null
            || (!whole && (address.row() >= LAST_ROW || address.column() >= LAST_COLUMN));
    if (address == null || isBeyond) {
      return;
    }
    Map<Integer, short[]> rows =
        sheets.computeIfAbsent(key(cell.sheet()), sheet -> new HashMap<>());
    short[] row = rows.getOrDefault(address.row(), new short[0]);
    if (row.length <= address.column()) {
      row = Arrays.copyOf(row, Math.max(address.column() + 1, 2 * row.length));
      rows.put(address.row(), row);
    }
    row[address.column()] = number(new Settled(fate, reason));
  }

  private short number(Settled one) {
    Short known = numbers.get(one);
    if (known == null && settled.size() == Short.MAX_VALUE - Fate.values().length) {
      // So many periods are in no return; of further ones the fate is kept without its reason.
      Settled bare = new Settled(one.fate(), Reason.Plain.NONE);
      return bare.equals(one) ? add(bare) : number(bare);
    }
    return known == null ? add(one) : known;
  }

  private short add(Settled one) {
    settled.add(one);
    short number = (short) settled.size();
    numbers.put(one, number);
    return number;
  }

  @Override
  public void compared(Place total, BigDecimal sum, List<Address> parts) {
    compared.put(total, new Compared(sum, List.copyOf(parts)));
  }

  /** What became of a cell; null when it was not read, behind a refusal. */
  @Nullable Settled of(@Nullable String sheet, Address address) {
    short[] row = sheets.getOrDefault(key(sheet), Map.of()).get(address.row());
    if (row == null || row.length <= address.column() || row[address.column()] == 0) {
      return null;
    }
    return settled.get(row[address.column()] - 1);
  }

  /** With what a total over different indicators was compared; null when it is none. */
  @Nullable Compared comparedAt(Place total) {
    return compared.get(total);
  }

  private static String key(@Nullable String sheet) {
    return sheet == null ? "" : sheet;
  }
}
