package io.annuario.workbook;

import io.annuario.observation.Phrase;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.util.List;

/** What readers must know: definitions, breaks, method and the signs in cells, each numbered. */
final class NotesSheet {

  private static final Phrase NOTE =
      new Phrase(
          "Definizioni, interruzioni delle serie, metodo e segni; [nota 1] in altri fogli rimanda"
              + " qui",
          "Definitions, breaks of series, method and signs; [note 1] on other sheets refers to"
              + " here");

  private static final Phrase METHOD = new Phrase("metodo", "method");

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
              + " e cella da cui viene. Ordinando Dati i collegamenti portano ad altre righe.",
          "Each figure in Territories leads with a click to its row in Data, which gives the file,"
              + " sheet and cell that it came from. Once Data has been sorted the links lead to"
              + " other rows.");

  private static final Phrase LOOK_UP =
      new Phrase(
          "Le cifre di Territori sono più dei collegamenti che un foglio può avere: in Dati"
              + " ognuna si trova filtrando territorio e indicatore, con file, foglio e cella da"
              + " cui viene.",
          "Territories has more figures than a sheet can have links: in Data each is found by"
              + " filtering territory and indicator, with the file, sheet and cell that it came"
              + " from.");

  private static final Phrase BOUNDS =
      new Phrase(
          "più di, almeno, meno di, al massimo, circa (in Dati: > >= < <= ~)",
          "more than, at least, less than, at most, about (in Data: > >= < <= ~)");

  private static final Phrase OWN =
      new Phrase(
          "cifra inviata per l'intero territorio, non somma delle sue parti",
          "figure sent for the whole territory, not the sum of its parts");

  private final Book book;
  private final ListSheet table;
  private int number;

  private NotesSheet(Book book) {
    this.book = book;
    this.table =
        new ListSheet(
            book,
            Tab.NOTES,
            book.say(NOTE),
            List.of(
                Column.text(book.say(new Phrase("nota", "note"))),
                Column.text(book.say(new Phrase("riguarda", "about"))),
                Column.text(book.say(new Phrase("testo", "text")))),
            ListSheet.EXCEL_ROWS);
  }

  /**
   * Writes the sheet.
   *
   * @param corrected whether there is a sheet of corrections
   * @param linked whether figures lead to their rows in Data
   */
  static void write(Book book, Notes notes, boolean corrected, boolean linked) {
    NotesSheet sheet = new NotesSheet(book);
    notes.all().forEach(note -> sheet.add(note.about(), note.text()));
    sheet.add(METHOD, corrected ? BUT_CORRECTED : AS_SENT);
    sheet.add(METHOD, linked ? FOLLOW : LOOK_UP);
    for (Sign sign : Sign.values()) {
      sheet.add(sign.mark(), sign.meaning());
    }
    sheet.add(Phrase.same("> ≥ < ≤ ~"), BOUNDS);
    sheet.add(Phrase.same(Formats.OWN), OWN);
    sheet.table.finish();
  }

  private void add(Phrase about, Phrase text) {
    int row = table.next();
    List<String> cells = List.of(book.say(Notes.mark(++number)), book.say(about), book.say(text));
    table.heighten(cells);
    for (int column = 0; column < cells.size(); column++) {
      table.page().text(row, column, cells.get(column), Look.text(Tone.BODY).wrappedText());
    }
  }
}
