package io.annuario.extraction.frame;

import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;

/**
 * Two readings of a table of which neither is better. Its figures are not read until a person says
 * which is meant.
 *
 * @param cell where they part
 * @param readings both of them
 * @param pin the key and value of a layout that chooses the first reading, as YAML
 * @param other likewise the second
 */
public record Ambiguity(Cell cell, Phrase readings, String pin, String other) {

  public Finding finding(Place sheet, String job) {
    String name = sheet.sheet();
    String about = name == null ? "" : "sheet: \"" + name + "\", ";
    String one = "{ " + about + pin + " }";
    String two = "{ " + about + other + " }";
    return Finding.of(
        FindingCode.TABLE_AMBIGUOUS,
        sheet.at(cell.address()),
        new Phrase("tabella", "table"),
        new Phrase("una sola lettura", "one reading only"),
        readings,
        Phrase.of(
            "Correggere la tabella, oppure scegliere in 'layouts' di jobs/%s/job.yaml: %s o %s.",
            "Correct the table, or choose in 'layouts' of jobs/%s/job.yaml: %s or %s.",
            job,
            one,
            two));
  }
}
