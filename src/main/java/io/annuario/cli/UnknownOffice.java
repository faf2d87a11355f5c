package io.annuario.cli;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.observation.Phrase;
import java.util.List;

/** An office is named by its code; another word is told with the codes that there are. */
final class UnknownOffice {

  private UnknownOffice() {}

  static Mistake named(String option, String word, JobDefinition definition) {
    List<String> codes = definition.offices().all().stream().map(Office::code).toList();
    return new Mistake(
        Phrase.of(
                "%s: nessun ufficio ha il codice '%s'",
                "%s: no office has the code '%s'", option, word)
            .then(UsageMistakes.nearest(word, codes))
            .then(
                Phrase.of(" I codici sono: %s.", " The codes are: %s.", String.join(", ", codes))));
  }
}
