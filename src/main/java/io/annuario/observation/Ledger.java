package io.annuario.observation;

/**
 * What became of every non-blank cell of a return. It must balance: no cell is dropped silently.
 *
 * @param cells non-blank cells of the sheets that were read
 * @param figures cells that became observations
 * @param labels titles, headers, territory and indicator names, periods, units
 * @param totals printed totals, kept to check the sums
 * @param rates percentages and rates, recomputed and compared
 * @param notes notes, sources, footnotes, and what a layout or a policy says to ignore
 * @param otherPeriods figures of other periods than the edition's
 * @param rejected cells that ended as an error finding
 */
public record Ledger(
    long cells,
    long figures,
    long labels,
    long totals,
    long rates,
    long notes,
    long otherPeriods,
    long rejected) {

  public static final Ledger EMPTY = new Ledger(0, 0, 0, 0, 0, 0, 0, 0);

  public boolean balances() {
    return cells == figures + labels + totals + rates + notes + otherPeriods + rejected;
  }

  /** The same cells, of which some totals turned out to be figures of their own. */
  public Ledger withTotalsAsFigures(int turned) {
    return new Ledger(
        cells, figures + turned, labels, totals - turned, rates, notes, otherPeriods, rejected);
  }
}
