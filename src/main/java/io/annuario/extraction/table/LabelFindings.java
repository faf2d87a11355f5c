package io.annuario.extraction.table;

import io.annuario.definition.Layout.Orientation;
import io.annuario.definition.Meaning;
import io.annuario.definition.Office;
import io.annuario.definition.Territory;
import io.annuario.definition.Vocabulary;
import io.annuario.extraction.label.DateOfBand;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.number.NumberText;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Findings about labels: what they should name, and do not. */
final class LabelFindings {

  private final String job;
  private final Vocabulary vocabulary;

  LabelFindings(String job, Vocabulary vocabulary) {
    this.job = job;
    this.vocabulary = vocabulary;
  }

  static FindingCode codeOf(DimensionKind kind) {
    return switch (kind) {
      case TERRITORY -> FindingCode.TERRITORY_UNKNOWN;
      case INDICATOR -> FindingCode.INDICATOR_UNKNOWN;
      case PERIOD -> FindingCode.PERIOD_UNKNOWN;
      case CATEGORY -> FindingCode.CATEGORY_UNKNOWN;
    };
  }

  Finding unknown(Place place, String label, DimensionKind expected) {
    return switch (expected) {
      case TERRITORY ->
          unknown(
              FindingCode.TERRITORY_UNKNOWN,
              place,
              label,
              new Phrase("un territorio", "a territory"),
              vocabulary.nearest(label, Meaning.OfTerritory.class),
              "codes/territories.csv");
      case PERIOD ->
          unknown(
              FindingCode.PERIOD_UNKNOWN,
              place,
              label,
              new Phrase("un periodo", "a period"),
              List.of(),
              "job.yaml");
      case CATEGORY ->
          unknown(
              FindingCode.CATEGORY_UNKNOWN,
              place,
              label,
              new Phrase("una modalità", "a category"),
              vocabulary.nearest(label, Meaning.OfCategory.class),
              "job.yaml");
      case INDICATOR ->
          unknown(
              FindingCode.INDICATOR_UNKNOWN,
              place,
              label,
              new Phrase("un indicatore", "an indicator"),
              vocabulary.nearest(label, Meaning.OfIndicator.class),
              "job.yaml");
    };
  }

  private Finding unknown(
      FindingCode code,
      Place place,
      String label,
      Phrase what,
      List<String> nearest,
      String definition) {
    Phrase expected =
        nearest.isEmpty()
            ? new Phrase(what.it() + " della rilevazione", what.en() + " of the job")
            : new Phrase(
                what.it() + ", come " + quoted(nearest, " o "),
                what.en() + ", such as " + quoted(nearest, " or "));
    String file = "jobs/" + job + "/" + definition;
    return Finding.of(
        code,
        place,
        new Phrase("etichetta", "label"),
        expected,
        Phrase.same("\"" + NumberText.shortened(label) + "\""),
        new Phrase(
            "Correggere l'etichetta, oppure aggiungerla agli alias in " + file + ".",
            "Correct the label, or add it to the aliases in " + file + "."));
  }

  private static String quoted(List<String> words, String or) {
    return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(or));
  }

  /** A date that a spreadsheet program made of a band or a code. */
  static Finding date(Place place, DateOfBand.Typed typed) {
    Phrase expected =
        typed.known().isEmpty()
            ? new Phrase("un'etichetta della rilevazione", "a label of the job")
            : new Phrase(
                "un'etichetta, probabilmente " + quoted(typed.known(), " o "),
                "a label, probably " + quoted(typed.known(), " or "));
    List<String> forms = typed.known().isEmpty() ? typed.all() : typed.known();
    return Finding.of(
        FindingCode.DATE_IN_LABEL,
        place,
        new Phrase("etichetta", "label"),
        expected,
        new Phrase(
            "la data " + typed.day() + ", in cui Excel cambia " + quoted(forms, " o "),
            "the date " + typed.day() + ", into which Excel turns " + quoted(forms, " or ")),
        new Phrase(
            "Dare alla cella il formato testo e riscrivere l'etichetta.",
            "Format the cell as text and write the label again."));
  }

  /** A figure whose table nowhere says what it is about. */
  Finding unsaid(Place place, DimensionKind kind) {
    return unsaid(place, kind, new Phrase("nessuna parola che lo dica", "no word that says it"));
  }

  /** Figures below a title that names several territories, or none that is known. */
  Finding ofSeveral(Place place) {
    return unsaid(
        place,
        DimensionKind.TERRITORY,
        new Phrase(
            "un titolo o un foglio che non ne nomina uno solo e conosciuto",
            "a title or sheet that does not name a single known one"));
  }

  /** A bare total beside parts of a period that do not make it up: of what may it be? */
  static Finding totalOfSome(Place place, PeriodWord some) {
    return Finding.of(
        FindingCode.PERIOD_UNKNOWN,
        place,
        new Phrase("totale di parti dell'anno", "total of parts of the year"),
        new Phrase("il periodo del totale, per intero", "the period of the total, in full"),
        new Phrase(
            "tutto quello che ha accanto, " + some.said(),
            "all that stands beside it, " + some.said()),
        new Phrase(
            "Scrivere l'anno accanto alla parola, se è il totale dell'anno. Se no, mandare quello.",
            "Write the year beside the word if it is the year's total. If not, send that."));
  }

  private Finding unsaid(Place place, DimensionKind kind, Phrase got) {
    Phrase what =
        switch (kind) {
          case TERRITORY -> new Phrase("il territorio", "the territory");
          case INDICATOR -> new Phrase("l'indicatore", "the indicator");
          case PERIOD -> new Phrase("il periodo", "the period");
          case CATEGORY -> new Phrase("la modalità", "the category");
        };
    return Finding.of(
        codeOf(kind),
        place,
        new Phrase("tabella", "table"),
        new Phrase(what.it() + " delle cifre", what.en() + " of the figures"),
        got,
        new Phrase(
            "Scriverlo nell'intestazione, nel titolo o nel nome del foglio, oppure in un layout di"
                + " job.yaml: 'territory', 'indicator', 'period' o 'columns'.",
            "Write it in the header, the title or the sheet's name, or in a layout of job.yaml:"
                + " 'territory', 'indicator', 'period' or 'columns'."));
  }

  Finding stripped(Place place, String label, String word) {
    return Finding.of(
        FindingCode.LABEL_STRIPPED,
        place,
        new Phrase("etichetta", "label"),
        Phrase.same("\"" + word + "\""),
        Phrase.same("\"" + NumberText.shortened(label) + "\""),
        new Phrase(
            "Il numero in coda è letto come richiamo di nota.",
            "The number at its end is read as a footnote mark."));
  }

  Finding contradiction(Place place, String one, String other) {
    return Finding.of(
        FindingCode.TABLE_AMBIGUOUS,
        place,
        new Phrase("etichette", "labels"),
        new Phrase("etichette che si accordano", "labels that agree"),
        new Phrase("\"" + one + "\" e \"" + other + "\"", "\"" + one + "\" and \"" + other + "\""),
        new Phrase("Lasciare quella giusta.", "Leave the right one."));
  }

  /** A word that is a group and a part of it, each with figures. */
  static Finding onTwoLevels(Place place, String label, Place outer) {
    return Finding.of(
        FindingCode.TABLE_AMBIGUOUS,
        place,
        new Phrase("etichetta", "label"),
        new Phrase("un'etichetta diversa per ogni livello", "another label on each level"),
        new Phrase(
            "\"" + label.strip() + "\" anche in " + outer.said().it() + ", un livello più fuori",
            "\"" + label.strip() + "\" at " + outer.said().en() + " too, one level further out"),
        new Phrase(
            "Dire nelle etichette quale è il gruppo e quale la sua parte.",
            "Say in the labels which one is the group and which its part."));
  }

  /** A table that is not laid out as a layout of the job has it. */
  static Finding notAsPinned(Place place, Orientation pinned, Orientation found) {
    return Finding.of(
        FindingCode.TABLE_AMBIGUOUS,
        place,
        new Phrase("disposizione della tabella", "orientation of the table"),
        said(pinned).then(new Phrase(", come dice il layout", ", as the layout says")),
        said(found),
        new Phrase(
            "Correggere la tabella, oppure 'orientation' nel layout del lavoro.",
            "Correct the table, or 'orientation' in the job's layout."));
  }

  /** A layout's column that can be either of two. */
  static Finding letterAndHeader(Place place, String text) {
    return Finding.of(
        FindingCode.TABLE_AMBIGUOUS,
        place,
        Phrase.of("colonna '%s' del layout", "column '%s' of the layout", text),
        new Phrase("una colonna sola", "one column only"),
        Phrase.of(
            "la colonna %1$s, e un'altra con l'intestazione \"%1$s\"",
            "the column %1$s, and another one headed \"%1$s\"", text),
        Phrase.of(
            "In 'columns' scrivere '%1$s:%1$s' per la colonna %1$s, o la lettera di quella con"
                + " l'intestazione.",
            "In 'columns', write '%1$s:%1$s' for the column %1$s, or the letter of the one with the"
                + " header.",
            text));
  }

  private static Phrase said(Orientation orientation) {
    return switch (orientation) {
      case TERRITORIES_DOWN -> new Phrase("un territorio per riga", "a territory a row");
      case INDICATORS_DOWN -> new Phrase("un indicatore per riga", "an indicator a row");
      case LIST -> new Phrase("una cifra per riga", "a figure a row");
      case FORM -> new Phrase("etichette e valori", "labels and values");
    };
  }

  Finding notOfOffice(Place place, Territory territory, Office office) {
    return Finding.of(
        FindingCode.TERRITORY_NOT_OF_OFFICE,
        place,
        Phrase.same(territory.name()),
        new Phrase("un territorio di " + office.name(), "a territory of " + office.name()),
        Phrase.same("\"" + territory.name() + "\""),
        new Phrase(
            "Togliere le cifre, oppure aggiungere il territorio all'ufficio in jobs/"
                + job
                + "/codes/offices.csv.",
            "Remove the figures, or add the territory to the office in jobs/"
                + job
                + "/codes/offices.csv."));
  }
}
