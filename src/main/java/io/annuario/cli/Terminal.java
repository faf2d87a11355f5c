package io.annuario.cli;

import io.annuario.observation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether a person sees the error stream, and what their screen can show. */
final class Terminal {

  private static final String RESET = "\u001b[0m";

  private Terminal() {}

  /** On Linux, the system tells where the error stream leads; elsewhere nobody does. */
  private static boolean isSeen() {
    try {
      String stream = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return stream.matches("/dev/(pts/\\d+|tty\\d*|console)");
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }

  /** Whether a line may move; a dumb terminal only knows lines that follow each other. */
  static boolean movesOn(Map<String, String> environment) {
    return isSeen() && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /**
   * Whether there may be colours: not where nobody sees them, and not against {@code NO_COLOR}
   * (no-color.org), {@code CLICOLOR=0} or {@code TERM=dumb}.
   */
  static boolean hasColours(Map<String, String> environment) {
    return movesOn(environment) && wantsColours(environment);
  }

  static boolean wantsColours(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("CLICOLOR", "").equals("0");
  }

  /** A word in the colour of its severity: red, yellow, grey. */
  static String coloured(String word, Severity severity) {
    String colour =
        switch (severity) {
          case ERROR -> "\u001b[31m";
          case QUERY -> "\u001b[33m";
          case NOTE -> "\u001b[90m";
        };
    return colour + word + RESET;
  }
}
