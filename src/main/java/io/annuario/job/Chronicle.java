package io.annuario.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an edition so far.
 *
 * @param publications its vintages, the first one first
 * @param changes who closed and reopened it, the first one first
 * @param attempts its last runs, the newest one first
 * @param missing names of the expected offices that are not in the vintage which stands; empty
 *     while there is none
 */
public record Chronicle(
    String job,
    String edition,
    State state,
    List<Publication> publications,
    List<Change> changes,
    List<Attempt> attempts,
    List<String> missing) {

  public Chronicle {
    publications = List.copyOf(publications);
    changes = List.copyOf(changes);
    attempts = List.copyOf(attempts);
    missing = List.copyOf(missing);
  }

  /** The vintage that stands. */
  public Optional<Publication> current() {
    return publications.isEmpty()
        ? Optional.empty()
        : Optional.of(publications.get(publications.size() - 1));
  }

  /** How far an edition has come. */
  public enum State {
    OPEN,
    PROVISIONAL,
    FINAL
  }

  /**
   * A vintage.
   *
   * @param returns how many it is made of
   * @param complete whether every expected office was in it
   * @param workbook null until it has been written
   */
  public record Publication(
      int number,
      Instant at,
      int returns,
      boolean complete,
      @Nullable Path workbook,
      @Nullable String workbookSha256) {}

  /**
   * That it was closed or reopened.
   *
   * @param state from then on
   * @param reason empty when none was asked for
   */
  public record Change(State state, Instant at, String by, String reason) {}

  /**
   * A run.
   *
   * @param endedAt null while it runs
   * @param status RUNNING, INTERRUPTED, or as its own result said
   * @param exitCode null while it runs, and when its process died
   * @param vintage that it published or found unchanged; null when none
   */
  public record Attempt(
      Instant startedAt,
      @Nullable Instant endedAt,
      String status,
      @Nullable Integer exitCode,
      @Nullable Integer vintage,
      int received,
      long errors,
      long queries,
      long notes) {}
}
