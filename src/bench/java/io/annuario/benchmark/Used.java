package io.annuario.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a process used.
 *
 * @param seconds from its start to its end
 * @param processors seconds that processors worked for it, those of a database server apart
 * @param memory the most that it held, heap and all, in MB
 */
record Used(double seconds, double processors, long memory) {

  /** Says in a file what this process has used so far; Linux says the memory. */
  static void leaveIn(Path file) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long most =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
            .findFirst()
            .orElse(0);
    Files.writeString(
        file, String.format(Locale.ROOT, "%.2f %d", system.getProcessCpuTime() / 1e9, most));
  }

  static Used of(double seconds, Path file) throws IOException {
    String[] said = Files.readString(file).split(" ", -1);
    return new Used(seconds, Double.parseDouble(said[0]), Long.parseLong(said[1]));
  }
}
