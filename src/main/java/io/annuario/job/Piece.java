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
   * @param observation null when it is not a figure
   * @param end null except for the last one
   */
  record Judged(@Nullable Observation observation, List<Finding> findings, @Nullable End end) {}
}
