package io.annuario.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.annuario.cli.Cli;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The program itself, which at its end leaves in a file what it used: seconds of processors, which
 * other work on the same machine hardly changes, and the most heap, in MB. First argument: the
 * file.
 */
final class Timed {

  private Timed() {}

  public static void main(String[] arguments) throws Exception {
    String[] command = new String[arguments.length - 1];
    System.arraycopy(arguments, 1, command, 0, command.length);
    int exitCode =
        Cli.run(
            command,
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            System.getenv());
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    Files.writeString(
        Path.of(arguments[0]),
        String.format(Locale.ROOT, "%.2f %d", system.getProcessCpuTime() / 1e9, peak >> 20));
    System.exit(exitCode);
  }
}
