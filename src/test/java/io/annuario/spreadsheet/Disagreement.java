package io.annuario.spreadsheet;

import org.jspecify.annotations.Nullable;

/** Why this reader says something else of a cell than another, and is right. */
enum Disagreement {
  UNEXPLAINED("nobody has looked at it yet");

  final String why;

  Disagreement(String why) {
    this.why = why;
  }

  /**
   * A cell of which two readers say different things.
   *
   * @param ours null when this reader has no such cell
   * @param said what this reader says, as {@link OtherReader} words it
   * @param theirs what the other says
   */
  record Case(
      OtherReader other, String file, String at, @Nullable Cell ours, String said, String theirs) {}

  static Disagreement of(Case one) {
    return UNEXPLAINED;
  }
}
