package io.annuario.workbook;

import io.annuario.observation.Phrase;
import io.annuario.workbook.Look.Tone;

/** How to read the workbook: its sheets, and the signs in its cells. */
final class CoverGuide {

  private static final Phrase AS_SENT =
      new Phrase(
          "Le cifre sono quelle inviate dagli uffici: nessuna è stata stimata, corretta o"
              + " arrotondata.",
          "Figures are as the offices sent them: none has been estimated, corrected or rounded.");

  private static final Phrase BUT_CORRECTED =
      new Phrase(
          "Le cifre sono quelle inviate dagli uffici, salvo quelle del foglio Correzioni (stato I"
              + " in Dati), corrette da chi pubblica: nessuna è stata stimata o arrotondata.",
          "Figures are as the offices sent them, but for those in the sheet Corrections (status I"
              + " in Data), which the publisher corrected: none has been estimated or rounded.");

  private static final Phrase FOLLOW =
      new Phrase(
          "Ogni cifra di Territori porta con un clic alla sua riga in Dati, che dice file, foglio"
              + " e cella da cui viene.",
          "Each figure in Territories leads with a click to its row in Data, which gives the file,"
              + " sheet and cell that it came from.");

  private static final Phrase LOOK_UP =
      new Phrase(
          "Le cifre di Territori sono più dei collegamenti che un foglio può avere: in Dati"
              + " ognuna si trova filtrando territorio e indicatore, con file, foglio e cella da"
              + " cui viene.",
          "Territories has more figures than a sheet can have links: in Data each is found by"
              + " filtering territory and indicator, with the file, sheet and cell that it came"
              + " from.");

  private final Book book;
  private final Page page;
  private final boolean revised;
  private final boolean corrected;
  private final boolean linked;
  private int row;

  /**
   * @param revised whether there is a sheet of revisions
   * @param corrected whether there is a sheet of corrections
   * @param linked whether figures lead to their rows in Data
   */
  CoverGuide(Book book, Page page, boolean revised, boolean corrected, boolean linked) {
    this.linked = linked;
    this.book = book;
    this.page = page;
    this.revised = revised;
    this.corrected = corrected;
  }

  void write(int from) {
    row = from;
    section(new Phrase("Come leggere questa cartella di lavoro", "How to read this workbook"));
    page.heading(row++, 0, book.say(corrected ? BUT_CORRECTED : AS_SENT), Look.text(Tone.BODY));
    page.heading(row++, 0, book.say(linked ? FOLLOW : LOOK_UP), Look.text(Tone.BODY));
    sheet(
        Tab.SUMMARY,
        new Phrase(
            "cifre dell'intero territorio, edizione precedente e variazione",
            "figures of the whole territory, previous edition and change"));
    sheet(
        Tab.TERRITORIES,
        new Phrase(
            "cifre per territorio; subtotali e totali sono formule",
            "figures by territory; subtotals and totals are formulas"));
    sheet(
        Tab.DATA,
        new Phrase(
            "una riga per cifra, con ufficio, stato e provenienza",
            "one row a figure, with its office, statuses and place"));
    if (revised) {
      sheet(
          Tab.REVISIONS,
          new Phrase(
              "cifre cambiate dalla versione precedente, e la cella che le ha cambiate",
              "figures changed since the vintage before, and the cell that changed them"));
    }
    if (corrected) {
      sheet(
          Tab.CORRECTIONS,
          new Phrase(
              "cifre pubblicate al posto di quelle inviate, con motivo e responsabile",
              "figures published in place of those sent, with the reason and who answers"));
    }
    sheet(
        Tab.FINDINGS, new Phrase("errori, cose da verificare e note", "errors, queries and notes"));
    sheet(
        Tab.CHECKS,
        new Phrase(
            "le regole, e quante volte valgono, non valgono o non sono verificabili",
            "the rules, and how often each holds, fails or cannot be verified"));
    sheet(
        Tab.SOURCES,
        new Phrase(
            "i file ricevuti, la loro impronta e che cosa se ne è letto",
            "the files received, their fingerprints and what was read of them"));
    row++;
    section(new Phrase("Segni", "Signs"));
    for (Sign sign : Sign.values()) {
      explain(book.say(sign.mark()), book.say(sign.meaning()));
    }
    explain(
        "> ≥ < ≤ ~",
        book.say(
            new Phrase(
                "più di, almeno, meno di, al massimo, circa (in Dati: > >= < <= ~)",
                "more than, at least, less than, at most, about (in Data: > >= < <= ~)")));
    explain(
        Formats.OWN,
        book.say(
            new Phrase(
                "cifra inviata per l'intero territorio, non somma delle sue parti",
                "figure sent for the whole territory, not the sum of its parts")));
  }

  private void section(Phrase title) {
    page.heading(row, 0, book.say(title), Look.text(Tone.SECTION));
    page.blank(row, 1, Look.text(Tone.SECTION));
    page.height(row++, 22);
  }

  private void sheet(Tab tab, Phrase meaning) {
    String name = book.name(tab);
    page.text(row, 0, name, Look.text(Tone.LINK));
    page.link(row, 0, name, 0, null);
    page.text(row++, 1, book.say(meaning), Look.text(Tone.BODY));
  }

  private void explain(String sign, String meaning) {
    page.text(row, 0, sign, Look.text(Tone.BODY));
    page.text(row++, 1, meaning, Look.text(Tone.BODY));
  }
}
