package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.regex.Pattern;

/** Names of jobs and editions: they are folders, and they come from the command line. */
final class Names {

  private static final Pattern GOOD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  static final Phrase REMEDY =
      new Phrase(
          "Usare al più 64 lettere, cifre, _ e -", "Use at most 64 letters, digits, _ and -");

  private Names() {}

  static boolean isGood(String name) {
    return GOOD.matcher(name).matches();
  }
}
