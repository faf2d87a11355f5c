package io.annuario.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program run to its end: how it ended and all that it said. */
record Command(int exitCode, String output) {

  /**
   * Runs a program with a folder of shared libraries beside the system's own.
   *
   * @throws ServerUnavailable where the program does not exist or takes longer than five minutes
   */
  static Command run(Path folder, Path libraries, List<String> words) {
    var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new ServerUnavailable(words.get(0) + " did not end within five minutes.");
      }
      return new Command(process.exitValue(), output.strip());
    } catch (IOException e) {
      throw new ServerUnavailable(words.get(0) + " cannot be run (" + e.getMessage() + ").", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerUnavailable("interrupted.", e);
    }
  }
}
