package io.annuario.benchmark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.annuario.job.Progress;
import io.annuario.observation.Phrase;
import java.lang.management.ManagementFactory;
import java.util.Collections;
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
  private Cost since = new Cost(0, 0);

  /**
   * What was used.
   *
   * @param seconds of processors
   * @param bytes allocated by threads that lived on
   */
  record Cost(double seconds, double bytes) {

    private static Cost now() {
      long bytes = 0;
      for (long thread : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
        bytes += Math.max(0, thread);
      }
      return new Cost(SYSTEM.getProcessCpuTime() / 1e9, bytes);
    }

    private Cost minus(Cost before) {
      return new Cost(seconds - before.seconds, Math.max(0, bytes - before.bytes));
    }

    private static Cost least(Cost one, Cost other) {
      return new Cost(Math.min(one.seconds, other.seconds), Math.min(one.bytes, other.bytes));
    }
  }

  void begin() {
    since = Cost.now();
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
    Cost now = Cost.now();
    stages.put(current, now.minus(since));
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
