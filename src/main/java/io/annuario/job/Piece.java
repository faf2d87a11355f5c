package io.annuario.job;

import io.annuario.definition.LayoutUse;
import io.annuario.extraction.Extracted;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import java.util.List;

/** What is read of a return, piece by piece; the last one closes its ledger. */
sealed interface Piece {

  record Said(Extracted extracted) implements Piece {}

  /**
   * The end of a return.
   *
   * @param layouts which of the definition's layouts found something
   * @param totals totals that turned out to be figures of their own
   */
  record End(Ledger ledger, int tables, LayoutUse layouts, List<Observation> totals)
      implements Piece {

    End(Ledger ledger, int tables, LayoutUse layouts) {
      this(ledger, tables, layouts, List.of());
    }
  }
}
