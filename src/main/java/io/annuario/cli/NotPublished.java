package io.annuario.cli;

import io.annuario.job.Rewriting;
import io.annuario.observation.Phrase;

/** What is said when something is asked for of an edition of which nothing is published. */
final class NotPublished {

  private NotPublished() {}

  static Phrase said(EditionArguments arguments, Rewriting.NoSuchEdition other) {
    String names = String.join(", ", other.published());
    return Phrase.of(
            "Di '%1$s' non è pubblicata alcuna edizione '%2$s'.",
            "No edition '%2$s' of '%1$s' has been published.", arguments.job(), arguments.year())
        .then(
            names.isEmpty()
                ? Phrase.same("")
                : new Phrase(
                    " Le edizioni pubblicate sono: " + names + ".",
                    " The published editions are: " + names + "."));
  }
}
