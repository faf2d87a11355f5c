package io.annuario.workbook;

import io.annuario.definition.Office;
import io.annuario.observation.Address;
import io.annuario.observation.Ledger;
import io.annuario.observation.Phrase;
import io.annuario.store.Reading;
import io.annuario.store.Vintage;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.math.BigDecimal;
import java.util.List;

/** The returns that the edition is made of, and what became of each of their cells. */
final class SourcesSheet {

  private static final int FIRST_COUNT = 4;

  private static final Phrase NOTE =
      new Phrase(
          "I file ricevuti, la loro impronta e che cosa è stato di ogni loro cella",
          "The files received, their fingerprints and what became of each of their cells");

  private SourcesSheet() {}

  /** Writes the sheet; a file's name leads to its first figure in Data. */
  static void write(Book book, Contents contents, Trail trail) {
    ListSheet table =
        new ListSheet(book, Tab.SOURCES, book.say(NOTE), columns(book), ListSheet.EXCEL_ROWS);
    long[] sums = new long[columns(book).size() - FIRST_COUNT];
    for (Vintage.Member member : contents.vintage().members()) {
      int row = table.next();
      Page page = table.page();
      Reading reading = member.reading();
      String office = reading.source().office();
      boolean linked = trail.firstOf(member.file()).isPresent();
      page.text(row, 0, member.file(), Look.text(linked ? Tone.LINK : Tone.BODY));
      trail
          .firstOf(member.file())
          .ifPresent(origin -> page.link(row, 0, origin.sheet(), origin.row(), null));
      page.text(row, 1, office, Look.text(Tone.BODY));
      page.text(row, 2, name(contents, office), Look.text(Tone.BODY));
      page.text(row, 3, fingerprint(book, contents, member), Look.text(Tone.PART));
      long[] counts = counts(reading);
      for (int i = 0; i < counts.length; i++) {
        page.number(row, FIRST_COUNT + i, counts[i], Look.number(Tone.BODY, Formats.WHOLE));
        sums[i] += counts[i];
      }
    }
    table.finish();
    if (!contents.vintage().members().isEmpty()) {
      total(book, table, sums);
    }
  }

  /** From the fingerprint of a return a small count in it could be tried out. */
  private static String fingerprint(Book book, Contents contents, Vintage.Member member) {
    return contents.release().isProtecting(member.file())
        ? book.say(
            new Phrase("riservata: protegge conteggi piccoli", "withheld: protects small counts"))
        : member.reading().source().sha256();
  }

  private static void total(Book book, ListSheet table, long[] sums) {
    int row = table.next();
    Page page = table.page();
    page.text(row, 0, book.say(new Phrase("Totale", "Total")), Look.text(Tone.TOTAL));
    for (int column = 1; column < FIRST_COUNT; column++) {
      page.blank(row, column, Look.text(Tone.TOTAL));
    }
    for (int i = 0; i < sums.length; i++) {
      String letters = Address.letters(FIRST_COUNT + i);
      page.formula(
          row,
          FIRST_COUNT + i,
          "SUM(" + letters + (ListSheet.HEADER + 2) + ":" + letters + row + ")",
          BigDecimal.valueOf(sums[i]),
          Look.number(Tone.TOTAL, Formats.WHOLE));
    }
  }

  private static List<Column> columns(Book book) {
    return List.of(
        Column.text(book.say(new Phrase("file", "file"))),
        Column.text(book.say(new Phrase("codice ufficio", "office code"))),
        Column.text(book.say(new Phrase("ufficio", "office"))),
        Column.text("SHA-256"),
        Column.number(book.say(new Phrase("cifre lette", "figures read"))),
        Column.number(book.say(new Phrase("errori", "errors"))),
        Column.number(book.say(new Phrase("da verificare", "queries"))),
        Column.number(book.say(new Phrase("note", "notes"))),
        Column.number(book.say(new Phrase("tabelle", "tables"))),
        Column.number(book.say(new Phrase("celle", "cells"))),
        Column.number(book.say(new Phrase("di cui cifre", "of which figures"))),
        Column.number(book.say(new Phrase("etichette", "labels"))),
        Column.number(book.say(new Phrase("totali", "totals"))),
        Column.number(book.say(new Phrase("percentuali", "rates"))),
        Column.number(book.say(new Phrase("annotazioni", "remarks"))),
        Column.number(book.say(new Phrase("di altri periodi", "of other periods"))),
        Column.number(book.say(new Phrase("respinte", "rejected"))));
  }

  private static long[] counts(Reading reading) {
    Ledger ledger = reading.ledger();
    return new long[] {
      reading.observations(),
      reading.errors(),
      reading.queries(),
      reading.notes(),
      reading.tables(),
      ledger.cells(),
      ledger.figures(),
      ledger.labels(),
      ledger.totals(),
      ledger.rates(),
      ledger.notes(),
      ledger.otherPeriods(),
      ledger.rejected()
    };
  }

  private static String name(Contents contents, String office) {
    return contents.definition().offices().find(office).map(Office::name).orElse("");
  }
}
