package io.annuario.job;

import io.annuario.observation.Ledger;
import io.annuario.store.Reading;
import io.annuario.store.Vintage;
import java.util.Locale;

/** Read = accepted + rejected = stored = shown. A difference is a defect, and ends the run. */
final class Reconciliation {

  private Reconciliation() {}

  static void requireBalanced(Vintage.Member member) {
    Reading reading = member.reading();
    Ledger ledger = reading.ledger();
    if (!ledger.balances()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: %d cells were read, but %s accounts for another number of them",
              member.file(),
              ledger.cells(),
              ledger));
    }
    if (ledger.figures() != reading.observations()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: %d cells became figures, but %d figures are stored",
              member.file(),
              ledger.figures(),
              reading.observations()));
    }
  }

  static void requireShown(Vintage vintage, long shown) {
    long stored =
        vintage.members().stream().mapToLong(member -> member.reading().observations()).sum();
    if (stored != shown) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "Vintage %d: %d figures are stored, but the workbook shows %d",
              vintage.number(),
              stored,
              shown));
    }
  }
}
