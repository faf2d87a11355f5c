package io.annuario.checking;

import io.annuario.observation.Ledger;
import io.annuario.observation.Return;

/**
 * A return that was read to its end.
 *
 * @param ledger what became of its cells
 * @param errors how many findings keep it from being published
 */
public record ReturnRead(Return source, Ledger ledger, long errors) {}
