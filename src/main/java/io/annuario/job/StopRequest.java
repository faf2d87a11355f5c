package io.annuario.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * Whether somebody asked the run to stop. Looked at between chunks and between steps, so that a
 * stopped run leaves nothing that the next one could not resume.
 */
public final class StopRequest implements StepInterruptionPolicy {

  private final AtomicBoolean asked = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Asks, and waits until the run has come to its end, but not longer than the given seconds. */
  public void stopWithin(int seconds) {
    asked.set(true);
    try {
      if (!ended.await(seconds, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean isAsked() {
    return asked.get();
  }

  /** The run has come to its end, whichever. */
  public void ended() {
    ended.countDown();
  }

  @Override
  public void checkInterrupted(StepExecution stepExecution) throws JobInterruptedException {
    if (asked.get()) {
      throw new JobInterruptedException("Asked to stop");
    }
  }
}
