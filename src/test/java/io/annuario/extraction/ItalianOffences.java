package io.annuario.extraction;

import static io.annuario.extraction.Published.file;

/** Offences in Italy: wide sheets under three header rows, the same as lists, and lists as CSV. */
final class ItalianOffences {

  private static final String PERSONS =
      "2017_INT00062 Persone denunciate - dati anno 2017 - dati Nazionali,Regionali,"
          + " Provinciali.xlsx";

  private ItalianOffences() {}

  static Published[] files() {
    String job = "it-interno-delitti";
    return new Published[] {
      file(
              job,
              "2017",
              "2017_INT00062 Delitti denunciati  - dati anno 2017 - dati Nazionali, Regionali,"
                  + " Provinciali.xlsx")
          .reads(9906, 0, 0)
          // The publisher warns that the figures of smaller territories do not add up.
          .finds(357, "ERROR TOTAL_DIFFERS")
          .finds(3, "NOTE FIGURE_TWICE")
          .finds(3, "NOTE HIDDEN_CONTENT")
          .figures(
              "Regioni!B11 01 TOTALE_DELITTI = 193783",
              "Regioni!AC13 03 FURTI = 257201",
              "Regioni!AV16 05 RAPINE_TRASPORTATORI_VALORI_BANC = 1",
              "Italia!B11 IT TOTALE_DELITTI = 2429795"),
      file(
              job,
              "2018",
              "2018_INT00062_Delitti_denunciati__-_dati_anno_2018_-_dati_Nazionali__Regionali__Provinciali.xlsx")
          .reads(9906, 0, 0)
          .finds(308, "ERROR TOTAL_DIFFERS")
          .finds(3, "NOTE FIGURE_TWICE")
          .finds(3, "NOTE HIDDEN_CONTENT")
          .figures(
              "Regioni!C11 01 TOTALE_DELITTI = 184594",
              "Regioni!AD29 19 FURTI = 78924",
              "Regioni!CB30 20 ALTRI_DELITTI = 10127"),
      // The wide sheet of minors repeats that of all ages; its list and the other sheets do not.
      file(job, "2017", PERSONS)
          .reads(19812, 0, 0)
          .finds(1679, "ERROR TOTAL_DIFFERS")
          // 5,715 of them, of which twenty one by one and the others together.
          .finds(21, "ERROR FIGURE_CONFLICT")
          .finds(6, "NOTE FIGURE_TWICE")
          .finds(6, "NOTE HIDDEN_CONTENT")
          .finds(4, "QUERY CELL_OUTSIDE_TABLE")
          .figures(
              "REGIONI!B29 19 TOTALE_DELITTI = 85751",
              "REGIONI!CA28 18 ALTRI_DELITTI = 18191",
              "REGIONI-MINORI!B29 19 TOTALE_DELITTI AGE=MINORS = 3315",
              "REGIONI-MINORI!AC29 19 FURTI AGE=MINORS = 749")
          .says(
              PERSONS
                  + ", sheet 'PROVINCE MINORI ELENCO', cell D4: Alessandria, Omicidi volontari"
                  + " consumati: expected one figure only, got another figure than that of "
                  + PERSONS
                  + ", sheet 'PROVINCE MINORI', cell F11. Leave the right figure.")
          .says(
              PERSONS
                  + ", sheet 'PROVINCE MINORI', cell C118: cell outside the tables: expected a"
                  + " figure below a header and beside a label, got \"862168\". Move it to its"
                  + " place or delete it."),
      file(
              job,
              "2017",
              "2017_INT00062_Delitti_denunciati__-_dati_anno_2017_-_dati__Provinciali.csv")
          .reads(8268, 0, 0),
      file(job, "2017", "2017_INT00062_Persone_denunciate_-_dati_anno_2017_-_dati_Provinciali.csv")
          .reads(8268, 0, 0),
      file(job, "2018", "2018_INT00062_Delitti_denunciati__-_dati_anno_2018_-_dati_Provinciali.csv")
          .reads(8268, 0, 0)
          .figures("E2 01-alessandria ATTENTATI = 8"),
    };
  }
}
