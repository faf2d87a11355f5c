package io.annuario.extraction.sheet;

import io.annuario.extraction.Fate;
import io.annuario.observation.Ledger;
import java.util.EnumMap;
import java.util.Map;

/** Counts cells and their fates. */
final class CellCount {

  private long cells;
  private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);

  void count(Fate fate) {
    cells++;
    fates.merge(fate, 1L, Long::sum);
  }

  Ledger ledger() {
    return new Ledger(
        cells,
        counted(Fate.FIGURE),
        counted(Fate.LABEL),
        counted(Fate.TOTAL),
        counted(Fate.RATE),
        counted(Fate.NOTE),
        counted(Fate.OTHER_PERIOD),
        counted(Fate.REJECTED));
  }

  private long counted(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }
}
