package io.annuario.job;

import io.annuario.definition.LayoutUse;
import io.annuario.extraction.Extracted;
import io.annuario.observation.Ledger;

/** What is read of a return, piece by piece; the last one closes its ledger. */
sealed interface Piece {

  record Said(Extracted extracted) implements Piece {}

  record End(Ledger ledger, int tables, LayoutUse layouts) implements Piece {}
}
