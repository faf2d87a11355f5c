package io.annuario.cli;

import io.annuario.observation.EditionState;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;

/** Words that appear in more than one place. */
final class Counted {

  private Counted() {}

  static Phrase state(EditionState state) {
    return switch (state) {
      case OPEN -> new Phrase("aperta, nulla di pubblicato", "open, nothing published");
      case PROVISIONAL -> new Phrase("provvisoria", "provisional");
      case FINAL -> new Phrase("definitiva", "final");
    };
  }

  static Phrase number(long count) {
    return Phrase.number(BigDecimal.valueOf(count));
  }

  /** A count with its noun: 1 error, 2 errors. */
  static Phrase count(long count, Phrase one, Phrase many) {
    Phrase noun = count == 1 ? one : many;
    return number(count).then(Phrase.same(" ")).then(noun);
  }

  static Phrase errors(long count) {
    return count(count, new Phrase("errore", "error"), new Phrase("errori", "errors"));
  }

  static Phrase queries(long count) {
    return count(
        count, new Phrase("da verificare", "query"), new Phrase("da verificare", "queries"));
  }

  static Phrase openQueries(long count) {
    return count(
        count,
        new Phrase("rilievo da verificare", "open query"),
        new Phrase("rilievi da verificare", "open queries"));
  }

  static Phrase notes(long count) {
    return count(count, new Phrase("nota", "note"), new Phrase("note", "notes"));
  }

  static Phrase rows(long count) {
    return count(count, new Phrase("riga", "row"), new Phrase("righe", "rows"));
  }

  static Phrase returns(long count) {
    return count(
        count, new Phrase("file ricevuto", "return"), new Phrase("file ricevuti", "returns"));
  }
}
