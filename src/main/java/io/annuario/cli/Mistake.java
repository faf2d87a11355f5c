package io.annuario.cli;

import io.annuario.observation.Phrase;

/** The command line asks for something that cannot be. */
final class Mistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Phrase said;

  Mistake(Phrase said) {
    super(said.en());
    this.said = said;
  }

  Phrase said() {
    return said;
  }
}
