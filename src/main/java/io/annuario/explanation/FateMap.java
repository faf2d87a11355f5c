package io.annuario.explanation;

import io.annuario.extraction.CellFates;
import io.annuario.extraction.Fate;
import io.annuario.observation.Address;
import io.annuario.observation.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what became of each cell that a page could show: a byte a cell, so that a sheet of
 * millions can be explained, too.
 */
public final class FateMap implements CellFates {

  /** Nobody looks at a coloured grid beyond; the rest is counted in the ledger. */
  static final int LAST_ROW = 100_000;

  static final int LAST_COLUMN = 256;

  private static final List<Fate> FATES = List.of(Fate.values());

  private final Map<String, Map<Integer, byte[]>> sheets = new HashMap<>();

  @Override
  public void settled(Place cell, Fate fate) {
    Address address = cell.cell();
    if (address == null || address.row() >= LAST_ROW || address.column() >= LAST_COLUMN) {
      return;
    }
    Map<Integer, byte[]> rows = sheets.computeIfAbsent(key(cell.sheet()), sheet -> new HashMap<>());
    byte[] row = rows.getOrDefault(address.row(), new byte[0]);
    if (row.length <= address.column()) {
      row = Arrays.copyOf(row, Math.max(address.column() + 1, 2 * row.length));
      rows.put(address.row(), row);
    }
    // Zero says that nothing became of it.
    row[address.column()] = (byte) (FATES.indexOf(fate) + 1);
  }

  /** What became of a cell; null when it was not read: hidden, left out, or behind a refusal. */
  @Nullable Fate of(@Nullable String sheet, Address address) {
    byte[] row = sheets.getOrDefault(key(sheet), Map.of()).get(address.row());
    if (row == null || row.length <= address.column() || row[address.column()] == 0) {
      return null;
    }
    return FATES.get(row[address.column()] - 1);
  }

  private static String key(@Nullable String sheet) {
    return sheet == null ? "" : sheet;
  }
}
