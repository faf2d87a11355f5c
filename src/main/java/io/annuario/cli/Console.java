package io.annuario.cli;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where the program speaks: the result on one stream, the talk on the other.
 *
 * @param environment the variables of the process
 */
record Console(
    PrintStream out, PrintStream err, Language language, Map<String, String> environment) {

  void result(Phrase phrase) {
    out.println(phrase.in(language));
  }

  void talk(Phrase phrase) {
    err.println(phrase.in(language));
  }

  /** In the console's language. */
  String say(Phrase phrase) {
    return phrase.in(language);
  }

  Console in(Language other) {
    return new Console(out, err, other, environment);
  }
}
