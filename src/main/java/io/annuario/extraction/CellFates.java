package io.annuario.extraction;

import io.annuario.observation.Place;

/** Learns what became of each cell of a return, to colour its sheets. */
@FunctionalInterface
public interface CellFates {

  /** For those who do not colour anything. */
  CellFates UNSEEN = (cell, fate) -> {};

  void settled(Place cell, Fate fate);
}
