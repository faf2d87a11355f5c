package io.annuario.spreadsheet.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The time of processors that has passed since it was made: not that of other programs, which says
 * nothing of a file. Reading may go on in another thread than the one that it began in.
 */
final class Clock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final boolean OF_PROCESSORS = THREADS.isCurrentThreadCpuTimeSupported();

  /** To ask for the time of processors takes a hundred times as long as to ask for any other. */
  private static final long SELDOM_NANOS = 10_000_000;

  private Thread thread = Thread.currentThread();
  private long asked = System.nanoTime() - SELDOM_NANOS;
  private long started = nowNanos();
  private long spent;
  private long before;

  /** So much was spent, a hundredth of a second ago at most. */
  long spentNanos() {
    long now = System.nanoTime();
    if (thread == Thread.currentThread() && now - asked < SELDOM_NANOS) {
      return spent;
    }
    asked = now;
    if (thread != Thread.currentThread()) {
      thread = Thread.currentThread();
      started = nowNanos();
      before = spent;
    }
    spent = before + nowNanos() - started;
    return spent;
  }

  private static long nowNanos() {
    return OF_PROCESSORS ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
  }
}
