package io.annuario.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the edition has come.
 *
 * @param vintage the one that stands published; null when none does
 * @param publishedAt when that was; null when none was
 * @param before the vintage that its figures are compared with; null when there is none
 * @param revised how many figures differ from that
 */
public record Standpoint(
    Stage stage,
    @Nullable Integer vintage,
    @Nullable Instant publishedAt,
    @Nullable Integer before,
    long revised) {

  /** What became of the returns that the page is about. */
  public enum Stage {
    /** They are the vintage that stands. */
    PUBLISHED,
    /** Likewise; an expected office is missing. */
    INCOMPLETE,
    /** Errors, or queries that nobody answered for, keep them from being published. */
    BLOCKED,
    /** An office of the vintage that stands is no longer there, or one that must be. */
    WITHHELD
  }

  boolean isPublished() {
    return stage == Stage.PUBLISHED || stage == Stage.INCOMPLETE;
  }
}
