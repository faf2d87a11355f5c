package io.annuario.workbook;

import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;

/**
 * What stands in a cell instead of a figure. Sources: ISTAT, conventional signs, in Italian; UK
 * Government Analysis Function, symbols in tables, in English.
 */
enum Sign {
  UNKNOWN(
      new Phrase("....", "[x]"),
      new Phrase("il fenomeno esiste, ma la cifra non si conosce", "exists, but is not available")),
  IMPOSSIBLE(
      new Phrase("-", "[z]"),
      new Phrase("il fenomeno non può esistere", "cannot exist, not applicable")),
  SUPPRESSED(
      new Phrase("*", "[c]"),
      new Phrase(
          "oscurata per riservatezza, dall'ufficio o alla pubblicazione",
          "suppressed for confidentiality, by the office or on publication")),
  ELSEWHERE(
      new Phrase("(k)", "[k]"),
      new Phrase("compresa in un'altra cifra", "included in another figure")),
  NOT_RECEIVED(
      new Phrase("n.p.", "[n]"),
      new Phrase("non pervenuta: nessun ufficio l'ha inviata", "not received from any office"));

  private final Phrase mark;
  private final Phrase meaning;

  Sign(Phrase mark, Phrase meaning) {
    this.mark = mark;
    this.meaning = meaning;
  }

  Phrase mark() {
    return mark;
  }

  Phrase meaning() {
    return meaning;
  }

  /**
   * @throws IllegalArgumentException for a status that comes with a value
   */
  static Sign of(ObservationStatus status) {
    return switch (status) {
      case L, O -> UNKNOWN;
      case M -> IMPOSSIBLE;
      case Q -> SUPPRESSED;
      case K -> ELSEWHERE;
      case A, B, E, I, N, P, W -> throw new IllegalArgumentException("Not missing: " + status);
    };
  }
}
