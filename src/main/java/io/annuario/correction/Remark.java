package io.annuario.correction;

import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.Language;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.Locale;

/** A finding as an office is told: within its file, and in its language. */
record Remark(Finding finding, Language language) {

  Place place() {
    return finding.place();
  }

  String severity() {
    return capital(finding.severity().said().in(language));
  }

  /** Sheet and cell, without the file. */
  String where() {
    String sheet = place().sheet();
    Address cell = place().cell();
    Phrase where =
        sheet == null
            ? Phrase.same("")
            : new Phrase("foglio '" + sheet + "'", "sheet '" + sheet + "'");
    if (cell != null) {
      Phrase comma = Phrase.same(sheet == null ? "" : ", ");
      where = where.then(comma).then(new Phrase("cella " + cell, "cell " + cell));
    }
    return sheet == null && cell == null
        ? new Phrase("Tutto il file", "The whole file").in(language)
        : capital(where.in(language));
  }

  /** What was expected of what, and what stands there. */
  String what() {
    return finding
        .subject()
        .then(new Phrase(": atteso ", ": expected "))
        .then(finding.expected())
        .then(new Phrase(", trovato ", ", got "))
        .then(finding.got())
        .in(language);
  }

  /** What the office can do about it. */
  String remedy() {
    return OfficeRemedies.of(finding).in(language);
  }

  /** All of it, as the comment of the cell. */
  Mark mark() {
    return new Mark(finding.severity(), severity() + ": " + what() + ".\n" + remedy());
  }

  private String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  /** {@code 'Dati'!C17}: where a link in a workbook leads. */
  static String link(String sheet, Address cell) {
    return String.format(Locale.ROOT, "'%s'!%s", sheet.replace("'", "''"), cell);
  }
}
