package io.annuario.checking;

import io.annuario.observation.Phrase;

/** Why an expression of a rule cannot be evaluated, whatever the figures. */
final class Misread extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Phrase why;

  Misread(Phrase why) {
    super(why.en());
    this.why = why;
  }

  Misread(String it, String en) {
    this(new Phrase(it, en));
  }

  Phrase why() {
    return why;
  }
}
