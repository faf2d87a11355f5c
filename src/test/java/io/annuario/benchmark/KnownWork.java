package io.annuario.benchmark;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/**
 * A fixed piece of work of the kind that the program does, by which the speed of a machine is
 * known: texts made of numbers, looked up, and added up.
 */
final class KnownWork {

  private static final int ROUNDS = 400_000;
  private static final int WORDS = 5_000;

  private KnownWork() {}

  /** Seconds of processors that it takes this thread. */
  static double seconds() {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Map<String, Long> sums = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      sums.merge("word " + (round * 31 % WORDS), (long) round, Long::sum);
    }
    long after = threads.getCurrentThreadCpuTime();
    if (sums.size() != WORDS) {
      throw new IllegalStateException("Not the work that was meant");
    }
    return (after - before) / 1e9;
  }
}
