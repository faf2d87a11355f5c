package io.annuario.draft;

import io.annuario.observation.Phrase;

/** An example that cannot be read: nothing is drafted without it. */
public final class UnreadableExample extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Phrase said;

  UnreadableExample(Phrase said) {
    super(said.en());
    this.said = said;
  }

  /** Which one, why, and what to do. */
  public Phrase said() {
    return said;
  }
}
