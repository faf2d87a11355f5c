package io.annuario.workbook;

import io.annuario.observation.Finding;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.workbook.ListSheet.Column;
import io.annuario.workbook.Look.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is wrong or doubtful, one row a finding, in the workbook's language. */
final class FindingsSheet {

  static final String NAME = "Findings";

  private final Book book;
  private final ListSheet table;
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

  FindingsSheet(Book book, int rows) {
    this.book = book;
    this.table =
        new ListSheet(
            book,
            NAME,
            List.of(
                Column.text(book.say(new Phrase("gravità", "severity"))),
                Column.text(book.say(new Phrase("codice", "code"))),
                Column.text(book.say(new Phrase("file", "file"))),
                Column.text(book.say(new Phrase("foglio", "sheet"))),
                Column.text(book.say(new Phrase("cella", "cell"))),
                Column.text(book.say(new Phrase("oggetto", "subject"))),
                Column.text(book.say(new Phrase("atteso", "expected"))),
                Column.text(book.say(new Phrase("trovato", "got"))),
                Column.text(book.say(new Phrase("rimedio", "remedy")))),
            rows);
  }

  void add(Finding finding) {
    counts.merge(finding.severity(), 1L, Long::sum);
    int row = table.next();
    Place place = finding.place();
    List<String> cells =
        List.of(
            book.say(name(finding.severity())),
            finding.code().name(),
            place.file(),
            place.sheet() == null ? "" : place.sheet(),
            place.cell() == null ? "" : place.cell().toString(),
            book.say(finding.subject()),
            book.say(finding.expected()),
            book.say(finding.got()),
            book.say(finding.remedy()));
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

  private static Phrase name(Severity severity) {
    return switch (severity) {
      case ERROR -> new Phrase("errore", "error");
      case QUERY -> new Phrase("da verificare", "query");
      case NOTE -> new Phrase("nota", "note");
    };
  }
}
