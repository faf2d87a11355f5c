package io.annuario.job;

import io.annuario.extraction.Extracted;
import io.annuario.observation.Finding;
import io.annuario.observation.Ledger;
import io.annuario.observation.Observation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of a return, piece by piece; the last one closes its ledger. */
sealed interface Piece {

  record Said(Extracted extracted) implements Piece {}

  record End(Ledger ledger, int tables) implements Piece {}

  /**
   * A piece with what there is to say about it.
   *
   * @param observations the figure that it is; of the last piece the totals that are figures, too
   * @param end null except for the last one
   */
  record Judged(List<Observation> observations, List<Finding> findings, @Nullable End end) {}
}
