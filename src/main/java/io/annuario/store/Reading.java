package io.annuario.store;

import io.annuario.observation.Ledger;
import io.annuario.observation.Return;

/**
 * A return that has been read to its end by one state of the definition.
 *
 * @param id the database's key
 * @param source whose return it is and what it was called when it was read
 * @param observations figures kept
 * @param errors error findings made while reading
 */
public record Reading(
    long id,
    Return source,
    long observations,
    long errors,
    long queries,
    long notes,
    int tables,
    Ledger ledger) {

  /** Whether a vintage that it belongs to goes without all that stood in it, because of errors. */
  public boolean isLeftOut() {
    return errors > 0 && observations == 0;
  }
}
