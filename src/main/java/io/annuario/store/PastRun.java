package io.annuario.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to consolidate an edition.
 *
 * @param endedAt null while it runs
 * @param status {@link #RUNNING}, the word of the outcome, or {@link #INTERRUPTED}
 * @param exitCode null while it runs and when its process died
 * @param vintage number of the vintage that it published or found unchanged; null when none
 */
public record PastRun(
    Instant startedAt,
    @Nullable Instant endedAt,
    String status,
    @Nullable Integer exitCode,
    @Nullable Integer vintage,
    Counts counts) {

  public static final String RUNNING = "RUNNING";

  /** Its process ended without a word; a later run found out. */
  public static final String INTERRUPTED = "INTERRUPTED";

  /** What a run dealt with: returns, and findings by severity. */
  public record Counts(
      int received,
      int read,
      int reused,
      int rejected,
      int missing,
      long errors,
      long queries,
      long notes) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
  }
}
