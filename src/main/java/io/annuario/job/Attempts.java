package io.annuario.job;

import io.annuario.observation.Phrase;
import io.annuario.store.StoreUnavailable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecutionException;

/**
 * Goes on with a run that lost the database on its way, or was chosen to end a deadlock: what it
 * had read is kept, and the next attempt, with connections and a lock of its own, reads the rest.
 * Seldom enough, so that a whole attempt is simpler than a repeated transaction, and as cheap.
 */
final class Attempts {

  /** Seconds before each further attempt: a server that is started again answers by then. */
  private static final List<Integer> PAUSES = List.of(1, 3, 9);

  private final RunRecord record;
  private final StopRequest stop;
  private final Progress progress;
  private int failed;

  Attempts(RunRecord record, StopRequest stop, Progress progress) {
    this.record = record;
    this.stop = stop;
    this.progress = progress;
  }

  @FunctionalInterface
  interface Attempt {
    Outcome run() throws IOException, JobExecutionException;
  }

  Outcome until(Attempt attempt) throws IOException, JobExecutionException {
    while (true) {
      try {
        return attempt.run();
      } catch (IOException | JobExecutionException | RuntimeException failure) {
        Optional<Phrase> passing = passing(failure);
        if (passing.isEmpty()) {
          throw failure;
        }
        int pause = PAUSES.get(failed++);
        progress.again(passing.get(), failed + 1, PAUSES.size() + 1, pause);
        stop.pause(pause);
      }
    }
  }

  /** Whether a failure of the attempt at work is going to be followed by another attempt. */
  boolean goOnAfter(Throwable failure) {
    return passing(failure).isPresent();
  }

  /**
   * What is the matter, when it may have gone in a moment. A database that cannot even be opened at
   * first is told at once.
   */
  private Optional<Phrase> passing(Throwable failure) {
    return record.isBegun()
            && failed < PAUSES.size()
            && !stop.isAsked()
            && StoreUnavailable.isTransient(failure)
        ? StoreUnavailable.in(failure).map(StoreUnavailable::what)
        : Optional.empty();
  }
}
