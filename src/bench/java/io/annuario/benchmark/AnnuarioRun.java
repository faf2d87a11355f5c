package io.annuario.benchmark;

import io.annuario.cli.Cli;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The program itself. First argument: where to say what was used. */
final class AnnuarioRun {

  private AnnuarioRun() {}

  public static void main(String[] arguments) throws Exception {
    int exitCode =
        Cli.run(
            Arrays.copyOfRange(arguments, 1, arguments.length),
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            System.getenv());
    Used.leaveIn(Path.of(arguments[0]));
    System.exit(exitCode);
  }
}
