package io.annuario.workbook;

import io.annuario.observation.Phrase;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.util.List;

/** The sheets of the workbook, each a link, and what they show. */
final class ContentsSheet {

  private static final Phrase NOTE =
      new Phrase(
          "I fogli di questa cartella di lavoro; un clic sul nome porta al foglio",
          "The sheets of this workbook; a click on a name leads to the sheet");

  private final Book book;
  private final ListSheet table;

  /** Takes the place of the sheet; what the others are is known later. */
  ContentsSheet(Book book) {
    this.book = book;
    this.table =
        new ListSheet(
            book,
            Tab.CONTENTS,
            book.say(NOTE),
            List.of(
                Column.text(book.say(new Phrase("foglio", "sheet"))),
                Column.text(book.say(new Phrase("che cosa mostra", "what it shows")))),
            ListSheet.EXCEL_ROWS);
  }

  /** Writes it when all other sheets are there. */
  void write() {
    for (Tab tab : Tab.values()) {
      if (book.has(tab)) {
        int row = table.next();
        table.page().text(row, 0, book.name(tab), Look.text(Tone.LINK));
        table.page().link(row, 0, book.name(tab), 0, null);
        table.page().text(row, 1, book.say(tab.shows()), Look.text(Tone.BODY));
      }
    }
    table.finish();
  }
}
