package io.annuario.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as a line of a list: what stands in each column, and what the columns are called. */
public record FindingLine(
    Phrase severity,
    Phrase code,
    Phrase file,
    Phrase sheet,
    Phrase cell,
    Phrase subject,
    Phrase expected,
    Phrase got,
    Phrase remedy,
    Phrase office,
    Phrase id) {

  public static final FindingLine HEADER =
      new FindingLine(
          new Phrase("gravità", "severity"),
          new Phrase("codice", "code"),
          new Phrase("file", "file"),
          new Phrase("foglio", "sheet"),
          new Phrase("cella", "cell"),
          new Phrase("oggetto", "subject"),
          new Phrase("atteso", "expected"),
          new Phrase("trovato", "got"),
          new Phrase("rimedio", "remedy"),
          new Phrase("ufficio", "office"),
          new Phrase("id", "id"));

  public static FindingLine of(ToldFinding finding) {
    Place place = finding.place();
    return new FindingLine(
        finding.severity().said(),
        Phrase.same(finding.code().name()),
        Phrase.same(place.file()),
        known(place.sheet()),
        known(place.cell()),
        finding.subject(),
        finding.expected(),
        finding.got(),
        finding.remedy(),
        known(finding.office()),
        known(finding.id()));
  }

  private static Phrase known(@Nullable Object part) {
    return Phrase.same(part == null ? "" : part.toString());
  }

  /** In the order of the columns. */
  public List<Phrase> cells() {
    return List.of(severity, code, file, sheet, cell, subject, expected, got, remedy, office, id);
  }
}
