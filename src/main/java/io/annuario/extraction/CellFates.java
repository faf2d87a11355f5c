package io.annuario.extraction;

import io.annuario.observation.Address;
import io.annuario.observation.Place;
import java.math.BigDecimal;
import java.util.List;

/** Learns what became of each cell of a return, to show its sheets. */
public interface CellFates {

  /** For those who do not show anything. */
  CellFates UNSEEN = (cell, fate, reason) -> {};

  void settled(Place cell, Fate fate, Reason reason);

  /**
   * A total over different indicators was compared with the figures beside or above it.
   *
   * @param total where it is printed
   * @param parts the cells that it is the total of
   */
  default void compared(Place total, BigDecimal sum, List<Address> parts) {}
}
