package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.number.Amount;
import io.annuario.extraction.number.Quotation;
import io.annuario.observation.About;
import io.annuario.observation.Address;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Sheet.Range;
import java.math.BigDecimal;
import java.util.List;

/** Findings about single figures and the cells in which they should stand. */
public final class FigureFindings {

  private static final int LISTED = 10;

  private FigureFindings() {}

  static Phrase subject(Territory territory, Indicator indicator) {
    return new Phrase(
        territory.name() + ", " + indicator.name().it(),
        territory.name() + ", " + indicator.name().en());
  }

  static Finding refused(
      Place place, Territory territory, Indicator indicator, Amount.Refused refused) {
    return Finding.of(
            refused.code(),
            place,
            subject(territory, indicator),
            expected(indicator.decimals(), refused.code()),
            refused.got(),
            refused.remedy())
        .about(About.NOTHING.worth(refused.got().en()));
  }

  private static Phrase expected(int decimals, FindingCode code) {
    if (code == FindingCode.FIGURE_TOO_LARGE) {
      return new Phrase(
          "un numero di al più 15 cifre intere", "a number of at most 15 digits before the point");
    }
    if (decimals == 0) {
      return new Phrase("un numero intero", "a whole number");
    }
    return code == FindingCode.DECIMAL_COUNT
        ? Phrase.of(
            "un numero con al più %d decimali", "a number with at most %d decimals", decimals)
        : new Phrase("un numero", "a number");
  }

  public static Finding outside(Place place, String got, Severity severity) {
    return new Finding(
        FindingCode.CELL_OUTSIDE_TABLE,
        severity,
        place,
        new Phrase("cella fuori dalle tabelle", "cell outside the tables"),
        new Phrase(
            "una cifra sotto un'intestazione e accanto a un'etichetta",
            "a figure below a header and beside a label"),
        Quotation.of(got),
        new Phrase("Spostarla al suo posto o cancellarla.", "Move it to its place or delete it."),
        About.NOTHING.worth(got));
  }

  public static Finding manyOutside(Place first, int cells) {
    return Finding.of(
            FindingCode.CELL_OUTSIDE_TABLE,
            first,
            new Phrase("celle fuori dalle tabelle", "cells outside the tables"),
            new Phrase(
                "cifre sotto un'intestazione e accanto a un'etichetta",
                "figures below a header and beside a label"),
            new Phrase(cells + " cifre, da questa cella", cells + " figures, from this cell on"),
            new Phrase(
                "Correggere intestazioni ed etichette, oppure dire in un layout di job.yaml dove"
                    + " sta la tabella ('range', 'header_rows') o che il foglio non si legge"
                    + " ('ignore').",
                "Correct headers and labels, or say in a layout of job.yaml where the table stands"
                    + " ('range', 'header_rows') or that the sheet is not read ('ignore')."))
        .about(About.NOTHING.worth(Integer.toString(cells)));
  }

  static Finding shifted(Place place, String label) {
    return new Finding(
        FindingCode.CELL_OUTSIDE_TABLE,
        Severity.ERROR,
        place,
        new Phrase("riga spostata", "shifted row"),
        new Phrase(
            "l'etichetta nella colonna delle etichette", "the label in the column of labels"),
        Phrase.same("\"" + label + "\""),
        new Phrase("Riportare la riga nella sua colonna.", "Move the row back to its column."));
  }

  /** One figure in merged cells: nobody can tell of which row or column it is. */
  static Finding merged(Place place, String raw, Range range) {
    String cells = range.from() + ":" + range.to();
    return Finding.of(
        FindingCode.FIGURE_MERGED,
        place,
        new Phrase("celle unite", "merged cells"),
        new Phrase("una cifra per ogni riga e colonna", "a figure for each row and column"),
        new Phrase("una sola, ", "one, ")
            .then(Quotation.of(raw))
            .then(new Phrase(", per " + cells, ", for " + cells)),
        new Phrase(
            "Dividere le celle e scrivere in ciascuna la sua cifra, oppure n.d.",
            "Unmerge the cells and write in each its figure, or n/a."));
  }

  /** A row of a text file that has more values than its header names. */
  static Finding tooLong(Place place, int header, int row) {
    return new Finding(
        FindingCode.CELL_OUTSIDE_TABLE,
        Severity.ERROR,
        place,
        new Phrase("riga più lunga dell'intestazione", "row longer than the header"),
        new Phrase(header + " valori, come l'intestazione", header + " values, as in the header"),
        new Phrase(row + " valori", row + " values"),
        new Phrase(
            "Scrivere i numeri senza separatore delle migliaia, oppure tra virgolette.",
            "Write numbers without a separator of thousands, or in quotes."));
  }

  static Finding footnotes(Place place, List<String> cells) {
    return Finding.of(
        FindingCode.FOOTNOTE_MARK,
        place,
        new Phrase("richiamo di nota", "footnote mark"),
        new Phrase("un numero", "a number"),
        new Phrase(
            "un carattere in apice o pedice, o un numero tra parentesi, dopo il numero in "
                + listed(cells),
            "a raised or lowered character, or a number in brackets, behind the number in "
                + listed(cells)),
        new Phrase(
            "È letto come richiamo di nota, non come cifra del numero.",
            "It is read as a footnote mark, not as a digit of the number."));
  }

  /** A figure beyond headers or labels, where another is missing in its row or column. */
  static Finding moved(Place place, Address blank, String got) {
    return new Finding(
        FindingCode.CELL_OUTSIDE_TABLE,
        Severity.ERROR,
        place,
        new Phrase("cifre spostate", "shifted figures"),
        Phrase.of(
            "ogni cifra sotto la sua intestazione e accanto alla sua etichetta, anche in %s",
            "each figure below its header and beside its label, in %s too", blank),
        Quotation.of(got)
            .then(
                Phrase.of(
                    " oltre l'ultima, e niente in %s",
                    " beyond the last one, and nothing in %s", blank)),
        Phrase.of(
            "Riportare le cifre al loro posto, o cancellare quella di troppo.",
            "Move the figures back to their places, or delete the one that is too many."));
  }

  static Finding twice(Place place, Phrase subject, Place first, boolean equal, Severity severity) {
    FindingCode code = equal ? FindingCode.FIGURE_TWICE : FindingCode.FIGURE_CONFLICT;
    return new Finding(
        code,
        severity,
        place,
        subject,
        new Phrase("una cifra sola", "one figure only"),
        new Phrase(
            (equal ? "la stessa cifra già letta in " : "una cifra diversa da quella di ")
                + first.said().it(),
            (equal ? "the same figure already read at " : "another figure than that of ")
                + first.said().en()),
        new Phrase("Lasciare la cifra giusta.", "Leave the right figure."));
  }

  static Finding repeated(Place place, Place first, int figures) {
    return new Finding(
        FindingCode.FIGURE_TWICE,
        Severity.NOTE,
        place,
        new Phrase("tabella ripetuta", "repeated table"),
        new Phrase("una cifra sola", "one figure only"),
        Phrase.counted(
                figures,
                new Phrase(
                    "cifra uguale a quella già letta in ", "figure equal to that already read at "),
                new Phrase(
                    "cifre uguali a quelle già lette, da ",
                    "figures equal to those already read, from "))
            .then(first.said()),
        figures == 1
            ? new Phrase("Conta una volta sola.", "It counts once.")
            : new Phrase("Contano una volta sola.", "They count once."));
  }

  /** A total over different indicators that is not the sum of what stands beside it. */
  static Finding totalOfNothing(Place place, String got, BigDecimal sum, int figures) {
    return Finding.of(
        FindingCode.TOTAL_DIFFERS,
        place,
        new Phrase("totale di più indicatori", "total of several indicators"),
        figures == 0
            ? new Phrase("cifre di cui sia il totale", "figures that it is the total of")
            : Phrase.sum(sum, figures),
        Quotation.of(got),
        new Phrase(
            "Correggere il totale, oppure escluderlo con 'ignore' nel layout del lavoro.",
            "Correct the total, or leave it out by 'ignore' in the job's layout."));
  }

  static Finding dashes(Place place, List<String> cells) {
    return Finding.of(
        FindingCode.DASH_AS_ZERO,
        place,
        new Phrase("trattino", "dash"),
        new Phrase("zero, o n.d. se non si sa", "zero, or n/a if it is not known"),
        new Phrase("un trattino in " + listed(cells), "a dash in " + listed(cells)),
        new Phrase(
            "È letto come zero: scrivere 0 per togliere il dubbio.",
            "It is read as zero: write 0 to leave no doubt."));
  }

  static Finding thousands(Place place, List<String> cells) {
    return Finding.of(
        FindingCode.THOUSANDS_RESTORED,
        place,
        new Phrase("migliaia", "thousands"),
        new Phrase("un numero intero", "a whole number"),
        new Phrase(
            "un numero con tre decimali in " + listed(cells),
            "a number with three decimals in " + listed(cells)),
        new Phrase(
            "È letto come migliaia (3.875 è 3875): scrivere il numero senza punto.",
            "It is read as thousands (3.875 is 3875): write the number without the dot."));
  }

  static Finding rounded(Place place, List<String> cells) {
    return Finding.of(
        FindingCode.FIGURE_ROUNDED,
        place,
        new Phrase("decimali", "decimals"),
        new Phrase("un numero con al più 10 decimali", "a number with at most 10 decimals"),
        new Phrase("più decimali in " + listed(cells), "more decimals in " + listed(cells)),
        new Phrase(
            "È arrotondato a 10 decimali; il testo della cella è conservato.",
            "It is rounded to 10 decimals; the cell's text is kept."));
  }

  private static String listed(List<String> cells) {
    String listed = String.join(", ", cells.subList(0, Math.min(LISTED, cells.size())));
    return cells.size() <= LISTED ? listed : listed + " … (" + cells.size() + ")";
  }
}
