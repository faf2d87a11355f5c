package io.annuario.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.annuario.job.Progress;
import io.annuario.observation.Phrase;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the stages of a run cost: the whole process, garbage collection and compilers included. */
final class StageCosts implements Progress {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<String, Cost> stages = new LinkedHashMap<>();
  private String current = "start";
  private SoFar since = new SoFar(0, Map.of());

  /**
   * What was used.
   *
   * @param seconds of processors
   * @param bytes allocated by threads that lived on
   */
  record Cost(double seconds, double bytes) {

    private static Cost least(Cost one, Cost other) {
      return new Cost(Math.min(one.seconds, other.seconds), Math.min(one.bytes, other.bytes));
    }
  }

  /** What was used since the process began, in bytes by thread. */
  private record SoFar(double seconds, Map<Long, Long> bytes) {

    private static SoFar now() {
      long[] threads = THREADS.getAllThreadIds();
      long[] bytes = THREADS.getThreadAllocatedBytes(threads);
      Map<Long, Long> byThread = new HashMap<>();
      for (int at = 0; at < threads.length; at++) {
        byThread.put(threads[at], bytes[at]);
      }
      return new SoFar(SYSTEM.getProcessCpuTime() / 1e9, byThread);
    }

    /** A thread that has ended takes back nothing of what the others allocated. */
    private Cost since(SoFar before) {
      long more = 0;
      for (Map.Entry<Long, Long> thread : bytes.entrySet()) {
        more += Math.max(0, thread.getValue() - before.bytes.getOrDefault(thread.getKey(), 0L));
      }
      return new Cost(seconds - before.seconds, more);
    }
  }

  void begin() {
    since = SoFar.now();
  }

  void end() {
    close();
  }

  @Override
  public void doing(Stage stage) {
    close();
    current = stage.name().toLowerCase(Locale.ROOT);
  }

  private void close() {
    SoFar now = SoFar.now();
    stages.put(current, now.since(since));
    since = now;
  }

  /** Keeps, of each stage, the lesser cost of two runs. */
  void atMost(StageCosts other) {
    other.stages.forEach((stage, cost) -> stages.merge(stage, cost, Cost::least));
  }

  Map<String, Cost> stages() {
    return Collections.unmodifiableMap(stages);
  }

  @Override
  public void reading(int returns) {}

  @Override
  public void read(String file) {}

  @Override
  public void again(Phrase reason, int attempt, int attempts, int seconds) {}
}
