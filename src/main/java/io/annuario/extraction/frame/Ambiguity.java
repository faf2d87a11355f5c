package io.annuario.extraction.frame;

import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.number.NumberText;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import org.jspecify.annotations.Nullable;

/** Why a table's figures are not read until a person says what they are. */
public sealed interface Ambiguity {

  /**
   * What is to be said of it.
   *
   * @param sheet of the table
   * @param job whose definition can settle it
   */
  Finding finding(Place sheet, String job);

  /**
   * Two readings of which neither is better.
   *
   * @param cell where they part
   * @param readings both of them
   * @param pin the key and value of a layout that chooses the first reading, as YAML
   * @param other likewise the second
   */
  record TwoReadings(Cell cell, Phrase readings, String pin, String other) implements Ambiguity {

    @Override
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

  /**
   * A title, or the name of the sheet or file, with words that may make less of the figures.
   *
   * @param cell the title; null for a name
   * @param of the kind of what is left open, CATEGORY or PERIOD
   * @param words those that leave it open
   */
  record OpenTitle(@Nullable Cell cell, DimensionKind of, String words) implements Ambiguity {

    @Override
    public Finding finding(Place sheet, String job) {
      boolean isOfPeriod = of == DimensionKind.PERIOD;
      return Finding.of(
          isOfPeriod ? FindingCode.PERIOD_UNKNOWN : FindingCode.CATEGORY_UNKNOWN,
          cell == null ? sheet : sheet.at(cell.address()),
          cell == null
              ? new Phrase("nome del foglio o del file", "name of the sheet or file")
              : new Phrase("titolo", "title"),
          isOfPeriod
              ? new Phrase(
                  "il periodo delle cifre, per intero", "the period of the figures, in full")
              : new Phrase(
                  "parole della rilevazione, o che non restringano ciò che si conta",
                  "words of the job, or none that restrict what is counted"),
          Phrase.same("\"" + NumberText.shortened(words) + "\""),
          isOfPeriod
              ? new Phrase(
                  "Scrivere nel titolo o nell'intestazione di quale periodo sono le cifre, oppure"
                      + " 'period' in un layout di jobs/"
                      + job
                      + "/job.yaml.",
                  "Write in the title or the header of which period the figures are, or 'period' in"
                      + " a layout of jobs/"
                      + job
                      + "/job.yaml.")
              : new Phrase(
                  "Correggere il titolo, oppure aggiungerlo intero agli alias di ciò che conta, o"
                      + " 'indicator' o 'breakdown' in un layout, in jobs/"
                      + job
                      + "/job.yaml.",
                  "Correct the title, or add all of it to the aliases of what it counts, or"
                      + " 'indicator' or 'breakdown' in a layout, in jobs/"
                      + job
                      + "/job.yaml."));
    }
  }

  /**
   * A heading that stands over the middle or the end of what it heads.
   *
   * @param heading where it stands
   * @param first the first label without a heading
   */
  record LooseHeading(Cell heading, Cell first) implements Ambiguity {

    @Override
    public Finding finding(Place sheet, String job) {
      return Finding.of(
          FindingCode.TABLE_AMBIGUOUS,
          sheet.at(heading.address()),
          new Phrase("intestazione di un gruppo", "heading of a group"),
          new Phrase(
              "l'intestazione dove il gruppo comincia", "the heading where its group begins"),
          Phrase.of(
              "\"%s\", e nessuna intestazione per \"%s\" in %s",
              "\"%s\", and no heading for \"%s\" in %s",
              NumberText.shortened(heading.raw().strip()),
              NumberText.shortened(first.raw().strip()),
              first.address().toString()),
          Phrase.of(
              "Scriverla sulla prima colonna o riga del gruppo, o unire le celle su tutto il"
                  + " gruppo, oppure dire ogni colonna con 'columns' in un layout di"
                  + " jobs/%s/job.yaml.",
              "Write it at the first column or row of the group, or merge it over the whole group,"
                  + " or say each column by 'columns' in a layout of jobs/%s/job.yaml.",
              job));
    }
  }

  /**
   * A blank of which nobody knows whether it repeats the label above it or counts everyone.
   *
   * @param beside the label in the line of the blank
   */
  record OpenBlank(Cell beside) implements Ambiguity {

    @Override
    public Finding finding(Place sheet, String job) {
      return Finding.of(
          FindingCode.TABLE_AMBIGUOUS,
          sheet.at(beside.address()),
          new Phrase("casella vuota accanto all'etichetta", "blank cell beside the label"),
          new Phrase(
              "una modalità, o la parola per tutte", "a category, or the word for all of them"),
          Phrase.of(
              "niente accanto a \"%s\": può ripetere quella di sopra o contare tutti",
              "nothing beside \"%s\": it can repeat the one above or count everyone",
              NumberText.shortened(beside.raw().strip())),
          new Phrase(
              "Scrivere la modalità, o la parola per tutte, in ogni riga.",
              "Write the category, or the word for all of them, in each row."));
    }
  }
}
