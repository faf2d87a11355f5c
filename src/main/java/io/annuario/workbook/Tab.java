package io.annuario.workbook;

import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import java.util.Arrays;

/** The sheets of the workbook, in their order, as each is called in the workbook's language. */
enum Tab {
  COVER(
      new Phrase("Copertina", "Cover"),
      new Phrase(
          "che cos'è questa cartella di lavoro e di che cosa è fatta",
          "what this workbook is, and what it is made of")),
  CONTENTS(new Phrase("Indice", "Contents"), new Phrase("i fogli", "the sheets")),
  SUMMARY(
      new Phrase("Sintesi", "Summary"),
      new Phrase(
          "cifre dell'intero territorio, edizione precedente e variazione",
          "figures of the whole territory, previous edition and change")),
  TERRITORIES(
      new Phrase("Territori", "Territories"),
      new Phrase(
          "cifre per territorio; subtotali e totali sono formule",
          "figures by territory; subtotals and totals are formulas")),
  SERIES(
      new Phrase("Serie storiche", "Series"),
      new Phrase(
          "cifre dell'intero territorio, edizione per edizione",
          "figures of the whole territory, edition by edition")),
  DATA(
      new Phrase("Dati", "Data"),
      new Phrase(
          "una riga per cifra, con ufficio, stato e provenienza",
          "one row a figure, with its office, statuses and place")),
  CHECKS(
      new Phrase("Controlli", "Checks"),
      new Phrase(
          "le regole, e quante volte valgono, non valgono o non sono verificabili",
          "the rules, and how often each holds, fails or cannot be verified")),
  FINDINGS(
      new Phrase("Rilievi", "Findings"),
      new Phrase("errori, cose da verificare e note", "errors, queries and notes")),
  SOURCES(
      new Phrase("Fonti", "Sources"),
      new Phrase(
          "i file ricevuti, la loro impronta e che cosa se ne è letto",
          "the files received, their fingerprints and what was read of them")),
  REVISIONS(
      new Phrase("Revisioni", "Revisions"),
      new Phrase(
          "cifre cambiate dalla versione precedente, e la cella che le ha cambiate",
          "figures changed since the vintage before, and the cell that changed them")),
  CORRECTIONS(
      new Phrase("Correzioni", "Corrections"),
      new Phrase(
          "cifre pubblicate al posto di quelle inviate, con motivo e responsabile",
          "figures published in place of those sent, with the reason and who answers")),
  NOTES(
      new Phrase("Note", "Notes"),
      new Phrase(
          "definizioni, interruzioni delle serie, metodo e segni",
          "definitions, breaks of series, method and signs"));

  private final Phrase name;
  private final Phrase shows;

  Tab(Phrase name, Phrase shows) {
    this.name = name;
    this.shows = shows;
  }

  String name(Language language) {
    return name.in(language);
  }

  /** The name of one of several sheets, counted from one: {@code Data (2)}. */
  String name(Language language, int number) {
    return number == 1 ? name(language) : name(language) + " (" + number + ")";
  }

  Phrase shows() {
    return shows;
  }

  /** Whether a sheet is this one, or goes on with it, in any language. */
  boolean isName(String sheet) {
    return Arrays.stream(Language.values())
        .map(this::name)
        .anyMatch(one -> sheet.equals(one) || sheet.startsWith(one + " ("));
  }
}
