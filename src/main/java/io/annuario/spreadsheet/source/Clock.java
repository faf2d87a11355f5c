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

  private Thread thread = Thread.currentThread();
  private long started = nowNanos();
  private long spent;
  private long before;

  /** So much was spent. */
  long spentNanos() {
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
