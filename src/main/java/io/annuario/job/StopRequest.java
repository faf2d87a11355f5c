package io.annuario.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/**
 * Whether somebody asked the run to stop. Looked at between chunks and between steps, so that a
 * stopped run leaves nothing that the next one could not resume.
 */
public final class StopRequest implements StepInterruptionPolicy {

  private final AtomicReference<@Nullable Ending> asked = new AtomicReference<>();
  private final CountDownLatch request = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /**
   * Asks, and waits until the run has come to its end, but not longer than the given seconds.
   *
   * @param ending by which the run ends; when asked several times, the first one
   * @return whether the run has come to its end
   */
  public boolean within(int seconds, Ending ending) {
    asked.compareAndSet(null, ending);
    request.countDown();
    return await(ended, seconds);
  }

  public boolean isAsked() {
    return asked.get() != null;
  }

  /**
   * How the run ends.
   *
   * @throws IllegalStateException when nobody asked it to
   */
  Ending ending() {
    Ending ending = asked.get();
    if (ending == null) {
      throw new IllegalStateException("Nobody asked the run to stop");
    }
    return ending;
  }

  /** Lets time pass, but not after somebody has asked. */
  void pause(int seconds) {
    await(request, seconds);
  }

  private static boolean await(CountDownLatch event, int seconds) {
    try {
      return event.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The run has come to its end, whichever. */
  public void ended() {
    ended.countDown();
  }

  @Override
  public void checkInterrupted(StepExecution stepExecution) throws JobInterruptedException {
    if (isAsked()) {
      throw new JobInterruptedException("Asked to stop");
    }
  }
}
