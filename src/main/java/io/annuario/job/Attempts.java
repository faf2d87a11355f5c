package io.annuario.job;

import io.annuario.store.StoreUnavailable;
import java.io.IOException;
import java.time.Duration;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Goes on with a run that lost the database on its way, or was chosen to end a deadlock: what it
 * had read is kept, and the next attempt, with connections and a lock of its own, reads the rest.
 * Seldom enough, so that a whole attempt is simpler than a repeated transaction, and as cheap.
 */
final class Attempts {

  /** With pauses of 1, 3 and 9 seconds: a server that is started again answers by then. */
  private static final int RETRIES = 3;

  private final StopRequest stop;
  private boolean begun;

  Attempts(StopRequest stop) {
    this.stop = stop;
  }

  /** One attempt; says when it has begun: a database that cannot even be opened is told at once. */
  @FunctionalInterface
  interface Attempt {
    Outcome run(Runnable begun) throws IOException, JobExecutionException;
  }

  Outcome until(Attempt attempt) throws IOException, JobExecutionException {
    RetryPolicy policy =
        RetryPolicy.builder()
            .maxRetries(RETRIES)
            .delay(Duration.ofSeconds(1))
            .multiplier(3)
            .predicate(this::isWorthAnother)
            .build();
    try {
      return new RetryTemplate(policy).execute(() -> attempt.run(() -> begun = true));
    } catch (RetryException spent) {
      return rethrow(spent.getCause());
    }
  }

  private boolean isWorthAnother(Throwable failure) {
    return begun && !stop.isAsked() && StoreUnavailable.isTransient(failure);
  }

  private static Outcome rethrow(Throwable failure) throws IOException, JobExecutionException {
    if (failure instanceof IOException disk) {
      throw disk;
    } else if (failure instanceof JobExecutionException job) {
      throw job;
    } else if (failure instanceof RuntimeException other) {
      throw other;
    }
    throw new IllegalStateException("The run failed", failure);
  }
}
