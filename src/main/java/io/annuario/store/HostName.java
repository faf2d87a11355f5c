package io.annuario.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What this machine calls itself, without asking the network: a name server that does not answer
 * would hold every run.
 */
public final class HostName {

  private static final List<Path> FILES =
      List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

  /** As wide as the column. */
  private static final int LONGEST = 255;

  private HostName() {}

  public static String ofThisMachine() {
    return of(System.getenv(), FILES);
  }

  static String of(Map<String, String> environment, List<Path> files) {
    return Stream.concat(
            Stream.of("HOSTNAME", "COMPUTERNAME").map(name -> environment.getOrDefault(name, "")),
            files.stream().map(HostName::content))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST)))
        .orElse("unknown");
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException absent) {
      return "";
    }
  }
}
