package io.annuario.job;

import io.annuario.observation.EditionState;
import io.annuario.observation.Erasure;
import io.annuario.observation.StateChange;
import io.annuario.observation.Withdrawal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an edition so far.
 *
 * @param publications its vintages, the first one first
 * @param hosts on which machine each was published, by its number, where that is known
 * @param withdrawals which of them were taken back
 * @param erasures of which returns no texts are kept any more
 * @param changes who closed and reopened it, the first one first
 * @param attempts its last runs, the newest one first
 * @param missing names of the expected offices that are not in the vintage which stands; empty
 *     while there is none
 * @param due the last day on which returns are in time; null when nobody said one
 */
public record Chronicle(
    String job,
    String edition,
    EditionState state,
    List<Publication> publications,
    Map<Integer, String> hosts,
    List<Withdrawal> withdrawals,
    List<Erasure> erasures,
    List<StateChange> changes,
    List<Attempt> attempts,
    List<String> missing,
    @Nullable LocalDate due) {

  public Chronicle {
    publications = List.copyOf(publications);
    hosts = Map.copyOf(hosts);
    withdrawals = List.copyOf(withdrawals);
    erasures = List.copyOf(erasures);
    changes = List.copyOf(changes);
    attempts = List.copyOf(attempts);
    missing = List.copyOf(missing);
  }

  /** Who closed it, while it is final. */
  public Optional<StateChange> closed() {
    return state == EditionState.FINAL
        ? Optional.of(changes.get(changes.size() - 1))
        : Optional.empty();
  }

  /** The vintage that stands. */
  public Optional<Publication> current() {
    return publications.stream().filter(this::stands).reduce((earlier, later) -> later);
  }

  private boolean stands(Publication one) {
    return withdrawals.stream().noneMatch(it -> it.vintage() == one.vintage());
  }

  /** Those whose workbook was published in another output folder, or is no longer here. */
  public List<Publication> elsewhere() {
    return publications.stream()
        .filter(this::stands)
        .filter(one -> one.workbook() != null && Files.notExists(one.workbook()))
        .toList();
  }

  /**
   * A vintage.
   *
   * @param vintage its number
   * @param returns how many it is made of
   * @param complete whether every expected office was in it
   * @param workbook null until it has been written, and where its texts were erased
   */
  public record Publication(
      int vintage,
      Instant publishedAt,
      int returns,
      boolean complete,
      @Nullable Path workbook,
      @Nullable String workbookSha256,
      @Nullable String contentsSha256,
      @Nullable String contentFingerprint) {}

  /**
   * A run.
   *
   * @param endedAt null while it runs
   * @param ending null while it runs; INTERRUPTED also when its process died
   * @param exitCode null while it runs, and when its process died
   * @param vintage that it published or found unchanged; null when none
   */
  public record Attempt(
      Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable Ending ending,
      @Nullable Integer exitCode,
      @Nullable Integer vintage,
      int received,
      Outcome.Findings findings) {}
}
