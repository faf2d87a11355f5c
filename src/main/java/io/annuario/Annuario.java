package io.annuario;

import io.annuario.cli.Cli;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Annuario {

  private Annuario() {}

  public static void main(String[] args) {
    System.exit(Cli.run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv()));
  }

  /** JSON is UTF-8 by definition, and an Italian accent must survive the C locale of a cron job. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
