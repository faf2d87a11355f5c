package io.annuario.cli;

import io.annuario.job.Ending;
import io.annuario.observation.Phrase;

/**
 * What was found about a thing that a run needs.
 *
 * @param ending how a run would end because of it; DONE where it is as it should be
 * @param said how it is, and what to do about it
 */
record Symptom(Phrase about, Ending ending, Phrase said) {

  static Symptom good(Phrase about, Phrase said) {
    return new Symptom(about, Ending.DONE, said);
  }
}
