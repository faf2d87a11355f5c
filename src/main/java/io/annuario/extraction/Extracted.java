package io.annuario.extraction;

import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import io.annuario.observation.StatedRate;
import io.annuario.observation.StatedTotal;

/** What comes out of a return, in the order of its cells. */
public sealed interface Extracted {

  record Figure(Observation observation) implements Extracted {}

  /** A printed total: not loaded, kept to check the sum. */
  record Total(StatedTotal total) implements Extracted {}

  /** A printed percentage: not loaded, kept to compare with the counts. */
  record Rate(StatedRate rate) implements Extracted {}

  record Doubt(Finding finding) implements Extracted {}
}
