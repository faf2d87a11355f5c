package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statistics that others published are read whole by definitions alone. */
@EnabledIfSystemProperty(
    named = "annuario.corpus",
    matches = ".+",
    disabledReason = "it needs the published files: -Dannuario.corpus=FOLDER")
class RegionalCorpusTest {

  /** What a file must give. */
  private static final class Expected {

    private final String job;
    private final String edition;
    private final String file;
    private final Map<String, Long> findings = new TreeMap<>();
    private final List<String> figures = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private int read;
    private int totals;
    private int rates;

    Expected(String job, String edition, String file) {
      this.job = job;
      this.edition = edition;
      this.file = file;
    }

    Expected reads(int figures, int totals, int rates) {
      this.read = figures;
      this.totals = totals;
      this.rates = rates;
      return this;
    }

    Expected figures(String... some) {
      figures.addAll(List.of(some));
      return this;
    }

    Expected finds(long count, String kind) {
      findings.put(kind, count);
      return this;
    }

    Expected says(String message) {
      messages.add(message);
      return this;
    }

    @Override
    public String toString() {
      return job + " " + edition + ": " + file;
    }
  }

  private static Expected file(String job, String edition, String file) {
    return new Expected(job, edition, file);
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_published_file_is_read_whole_and_its_errors_are_said(Expected expected) throws Exception {
    Path regional = Path.of(System.getProperty("annuario.corpus"), "regional");

    RegionalReturn read =
        RegionalReturn.read(
            expected.job, expected.edition, regional.resolve(expected.job).resolve(expected.file));

    assertThat(read.counted()).isEqualTo(expected.findings);
    assertThat(read.figures()).hasSize(expected.read).containsAll(expected.figures);
    assertThat(read.trial().totals()).hasSize(expected.totals);
    assertThat(read.trial().rates()).hasSize(expected.rates);
    assertThat(expected.messages).isSubsetOf(read.said());
  }

  static Stream<Expected> published() {
    return Stream.of(
            italianOffences(), italianReception(), americanCrime(), spanishCrime(), frenchPeople())
        .flatMap(Stream::of);
  }

  private static final String PERSONS =
      "2017_INT00062 Persone denunciate - dati anno 2017 - dati Nazionali,Regionali,"
          + " Provinciali.xlsx";

  /**
   * Offences in Italy: wide sheets under three header rows, the same as lists, and lists as CSV.
   */
  private static Expected[] italianOffences() {
    String job = "it-interno-delitti";
    return new Expected[] {
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

  /** Migrants in Italy: a file a date, 638 beside 5.974, the total first, a column of percents. */
  private static Expected[] italianReception() {
    String job = "it-interno-migranti";
    return new Expected[] {
      file(job, "2021", "cruscotto_statistico_giornaliero_31-03-2021-accoglienza.csv")
          .reads(62, 4, 0)
          .figures("B7 19 HOT_SPOTS = 372", "C21 14 CENTRES = 154", "E3 03 ALL = 10036"),
      file(job, "2024", "cruscotto_statistico_giornaliero_15-04-2024-accoglienza.csv")
          .reads(62, 4, 0)
          .finds(1, "ERROR RULE_BROKEN")
          .figures("E9 19 ALL = 9372"),
      file(job, "2025", "cruscotto_statistico_giornaliero_30-06-2025_0-accoglienza.csv")
          .reads(63, 4, 0)
          .finds(2, "ERROR RULE_BROKEN")
          .figures("D9 19 SAI = 6035")
          .says(
              "cruscotto_statistico_giornaliero_30-06-2025_0-accoglienza.csv, cell E9: Sicilia,"
                  + " rule 'places-add-up': expected ALL = HOT_SPOTS + CENTRES + SAI, got Migrants"
                  + " in reception 9,988 (E9); Migrants in hot spots 279 (B9); Migrants in"
                  + " reception centres 3,953 (C9); Migrants in centres of the SAI network 6,035"
                  + " (D9). The total is not the sum of the kinds of place."),
    };
  }

  /** Crime by state: stacked lines below a state, counts, percents and rates, MAINE6. */
  private static Expected[] americanCrime() {
    return new Expected[] {
      file("us-fbi-census", "2015", "table_5_crime_in_the_united_states_by_state_2015.xls")
          .reads(2950, 0, 0)
          .finds(17, "NOTE LABEL_STRIPPED")
          .figures(
              "15tbl05!E6 ALABAMA VIOLENT_CRIME AREA=METROPOLITAN;REPORTING=ACTUAL = 18122",
              "15tbl05!M10 ALABAMA LARCENY AREA=CITIES;REPORTING=ESTIMATED = 15329",
              "15tbl05!N14 ALABAMA MOTOR_VEHICLE_THEFT = 10335",
              "15tbl05!K23 ALASKA PROPERTY_CRIME = 20806"),
    };
  }

  /** Crime in Spain: latin-1, lines of metadata, offences over pairs of periods, 10.0 for 10. */
  private static Expected[] spanishCrime() {
    return new Expected[] {
      file("es-interior", "2020-01-01/2020-03-31", "delitos_por_municipio.csv")
          .reads(405, 15, 0)
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          // Only towns above 30,000 inhabitants are listed.
          .finds(14, "ERROR TOTAL_DIFFERS")
          .figures("C23 MD-15 MURDER = 6", "AE23 MD-15 TOTAL = 57002", "W9 MD-01 THEFT = 533")
          .says(
              "delitos_por_municipio.csv, cell C8: Madrid (Comunidad de), Murder, total: expected"
                  + " 9, the sum of the 27 figures that it covers, got 11. Correct the total, or"
                  + " the figure that is wrong or missing."),
    };
  }

  /** Population: a sheet a year, ages under sexes with totals of both, codes 01 and 974.0. */
  private static Expected[] frenchPeople() {
    return new Expected[] {
      file("fr-insee", "2021", "estim-pop-dep-sexe-gca-1975-2023.xls")
          .reads(1818, 862, 0)
          .finds(1, "NOTE PERIOD_NOT_OF_EDITION")
          .figures(
              "2021!M6 01 POPULATION AGE=Y75;SEX=M = 21995",
              "2021!H6 01 POPULATION = 662032",
              "2021!T106 974 POPULATION SEX=F = 453685"),
    };
  }
}
