package io.annuario.workbook;

import io.annuario.observation.FindingLine;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import io.annuario.observation.ToldFinding;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is wrong or doubtful, one row a finding, in the workbook's language. */
final class FindingsSheet {

  private static final Phrase NOTE =
      new Phrase(
          "Errori, cose da verificare e note. Vuoto: non si riferisce a una cella, o non si"
              + " applica",
          "Errors, queries and notes. Blank: it is not about a cell, or does not apply");

  private final Book book;
  private final ListSheet table;
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

  FindingsSheet(Book book, int rows) {
    this.book = book;
    this.table =
        new ListSheet(
            book,
            Tab.FINDINGS,
            book.say(NOTE),
            FindingLine.HEADER.cells().stream().map(book::say).map(Column::text).toList(),
            rows);
  }

  void add(ToldFinding finding) {
    counts.merge(finding.severity(), 1L, Long::sum);
    int row = table.next();
    List<String> cells = FindingLine.of(finding).cells().stream().map(book::say).toList();
    table.heighten(cells);
    for (int column = 0; column < cells.size(); column++) {
      boolean grave = column == 0 && finding.severity() == Severity.ERROR;
      if (!cells.get(column).isEmpty()) {
        Look look = Look.text(grave ? Tone.ALERT : Tone.BODY).wrappedText();
        table.page().text(row, column, cells.get(column), look);
      }
    }
  }

  /** Ends the sheet; returns how many findings there are of each severity, none left out. */
  Map<Severity, Long> finish() {
    table.finish();
    return counts;
  }
}
