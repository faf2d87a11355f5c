package io.annuario.extraction;

import io.annuario.observation.Ledger;

/** Counts cells and their fates. */
final class Tally {

  private long cells;
  private final long[] fates = new long[Fate.values().length];

  void count(Fate fate) {
    cells++;
    fates[fate.ordinal()]++;
  }

  Ledger ledger() {
    return new Ledger(
        cells,
        fates[Fate.FIGURE.ordinal()],
        fates[Fate.LABEL.ordinal()],
        fates[Fate.TOTAL.ordinal()],
        fates[Fate.RATE.ordinal()],
        fates[Fate.NOTE.ordinal()],
        fates[Fate.REJECTED.ordinal()]);
  }
}
