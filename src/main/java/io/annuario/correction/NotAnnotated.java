package io.annuario.correction;

import io.annuario.observation.Phrase;

/** A return that cannot be given back with marks in it, and why, in words that end a sentence. */
final class NotAnnotated extends Exception {

  private static final long serialVersionUID = 1L;

  static final Phrase NO_XLSX =
      new Phrase("non è una cartella .xlsx", "it is not an .xlsx workbook");
  static final Phrase UNUSUAL =
      new Phrase(
          "la sua struttura è insolita e potrebbe guastarsi",
          "it is put together in an unusual way and might break");
  static final Phrase MACROS = new Phrase("contiene macro", "it has macros");
  static final Phrase SIGNED =
      new Phrase(
          "è firmata, e la firma non varrebbe più", "it is signed, and the signature would break");
  static final Phrase THREADED =
      new Phrase(
          "ha conversazioni nei commenti, che andrebbero perse",
          "it has conversations in its comments, which would be lost");
  static final Phrase STYLES =
      new Phrase("ha già tutti i formati possibili", "it has all the formats that fit already");
  static final Phrase LARGE = new Phrase("è troppo grande", "it is too large");
  static final Phrase LEFT_OUT =
      new Phrase(
          "ha parole che potrebbero dire di singole persone",
          "it has words that might tell of single persons");
  static final Phrase PERSONAL =
      new Phrase("ha dati di singole persone", "it has detail about single persons");

  @SuppressWarnings("serial") // never written: it does not leave this package
  private final Phrase why;

  NotAnnotated(Phrase why) {
    super(why.en());
    this.why = why;
  }

  Phrase why() {
    return why;
  }
}
