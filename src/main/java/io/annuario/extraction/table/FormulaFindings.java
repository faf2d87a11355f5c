package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.number.NumberText;
import io.annuario.extraction.number.PlainCell;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.Formula;
import java.util.Optional;
import java.util.regex.Pattern;

/** Findings about figures that formulas compute. */
final class FormulaFindings {

  /** Texts in a formula may tell of persons, as in IF(A1="…",1,0); none is repeated. */
  private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"]|\"\")*\"?");

  private FormulaFindings() {}

  static Optional<Finding> of(Cell cell, Place place, Territory territory, Indicator indicator) {
    Formula formula = cell.formula();
    if (formula == null) {
      return Optional.empty();
    }
    Phrase subject = FigureFindings.subject(territory, indicator);
    Phrase text =
        Phrase.same("=" + NumberText.shortened(TEXTS.matcher(formula.text()).replaceAll("\"…\"")));
    if (!formula.cached()) {
      return Optional.of(
          Finding.of(
              FindingCode.FORMULA_WITHOUT_VALUE,
              place,
              subject,
              new Phrase("il valore della formula", "the formula's value"),
              text,
              new Phrase(
                  "Aprire il file, ricalcolarlo, salvarlo e mandarlo di nuovo.",
                  "Open the file, recalculate it, save it and send it again.")));
    }
    if (formula.external()) {
      return Optional.of(
          Finding.of(
                  FindingCode.FORMULA_EXTERNAL,
                  place,
                  subject,
                  new Phrase("un valore di questo file", "a value of this file"),
                  text,
                  new Phrase(
                      "La formula punta a un altro file: verificare il valore "
                          + PlainCell.text(cell)
                          + ".",
                      "The formula points to another file: verify the value "
                          + PlainCell.text(cell)
                          + "."))
              .about(About.NOTHING.worth(PlainCell.text(cell))));
    }
    if (formula.stale()) {
      return Optional.of(
          Finding.of(
                  FindingCode.FORMULA_STALE,
                  place,
                  subject,
                  Phrase.same(formula.evaluated()),
                  Phrase.same(PlainCell.text(cell)),
                  new Phrase(
                      "Ricalcolare il file, salvarlo e mandarlo di nuovo.",
                      "Recalculate the file, save it and send it again."))
              .about(About.NOTHING.worth(PlainCell.text(cell))));
    }
    return Optional.empty();
  }
}
