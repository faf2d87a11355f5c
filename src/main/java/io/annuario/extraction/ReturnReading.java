package io.annuario.extraction;

import io.annuario.definition.LayoutUse;
import io.annuario.observation.Ledger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A return being read: forward only, holding one sheet's table at most. */
public interface ReturnReading extends AutoCloseable {

  /**
   * What comes next; null after the last. A file that must be refused on the way ends with its
   * finding.
   */
  @Nullable Extracted next();

  /** What became of the cells read so far; it balances once {@link #next()} has returned null. */
  Ledger ledger();

  /** How many tables were found so far. */
  int tables();

  /** How the tables that were read to their end were understood, in the order of their ends. */
  List<TableFound> found();

  @Override
  void close();

  /** What it has of what the job's layouts speak of; whole once the reading has ended. */
  LayoutUse layouts();
}
