package io.annuario.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What a process used, seen from outside; Linux says it.
 *
 * @param seconds from its start to its end
 * @param processors seconds that processors worked for it, those of a database server apart
 * @param memory the most that it held, heap and all, in MB
 */
record Used(double seconds, double processors, long memory) {

  /** A second has so many ticks of the clock by which Linux counts. */
  private static final double TICKS = 100;

  private static final int ASKING_MILLIS = 20;

  /** Runs a process to its end. */
  static Used by(ProcessBuilder builder) throws IOException, InterruptedException {
    double before = ofEndedProcesses();
    long start = System.nanoTime();
    Process process = builder.start();
    long memory = 0;
    do {
      memory = Math.max(memory, most(process));
    } while (!process.waitFor(ASKING_MILLIS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("exit code " + process.exitValue());
    }
    return new Used(seconds, ofEndedProcesses() - before, memory);
  }

  /** Seconds that processors worked for the processes that this one started and saw end. */
  private static double ofEndedProcesses() throws IOException {
    String all = Files.readString(Path.of("/proc/self/stat"));
    String[] behindName = all.substring(all.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(behindName[13]) + Long.parseLong(behindName[14])) / TICKS;
  }

  /** The most memory up to now; 0 when it has just ended. */
  private static long most(Process process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }
}
