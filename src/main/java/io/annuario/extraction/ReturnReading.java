package io.annuario.extraction;

import io.annuario.observation.Ledger;
import org.jspecify.annotations.Nullable;

/** A return being read: forward only, holding one sheet's table at most. */
public interface ReturnReading extends AutoCloseable {

  /** What comes next; null after the last. A file that must be refused on the way ends with its finding. */
  @Nullable Extracted next();

  /** What became of the cells read so far; it balances once {@link #next()} has returned null. */
  Ledger ledger();

  /** How many tables were found so far. */
  int tables();

  @Override
  void close();
}
