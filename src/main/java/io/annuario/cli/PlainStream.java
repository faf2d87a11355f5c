package io.annuario.cli;

import io.annuario.observation.SafeText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines for a terminal, which nothing that a file holds may steer. */
final class PlainStream extends PrintStream {

  PlainStream(PrintStream target) {
    super(target, true, StandardCharsets.UTF_8);
  }

  @Override
  public void println(@Nullable String line) {
    super.println(SafeText.visible(String.valueOf(line)));
  }
}
