package io.annuario;

import io.annuario.cli.Cli;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where the program starts. */
public final class Annuario {

  private Annuario() {}

  public static void main(String[] args) {
    // Our own texts name their locale; what libraries add to the log takes the machine's digits.
    Locale.setDefault(Locale.ROOT);
    System.exit(Cli.run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv()));
  }

  /** JSON is UTF-8 by definition, and an Italian accent must survive the C locale of a cron job. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
