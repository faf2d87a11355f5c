package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a line takes from the lines above it, and where that ends. */
class InheritanceTest {

  @TempDir Path folder;

  static Trial read(Path file, String office) throws Exception {
    Edition edition =
        new Edition("minori", "2024", Period.ofYear(2024), LocalDate.of(2024, 12, 31), null);
    return Trial.read(new JobDefinitions(Trial.JOBS).read("minori"), edition, file, office);
  }

  private Trial csv(Grid grid) throws Exception {
    return read(grid.csv(folder.resolve("invio.csv")), "NAZ");
  }

  private Trial xlsx(Grid grid) throws Exception {
    return read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  @Test
  void an_indicator_below_categories_counts_everyone() throws Exception {
    Grid grid =
        Grid.sheet("Minori denunciati")
            .row("", "Valverde", "Montalto")
            .row("Maschi", 7, 5)
            .row("Femmine", 4, 3)
            .row("Ascoltati", 2, 1);

    assertThat(xlsx(grid).figures())
        .containsExactly(
            "T1 REPORTED SEX=M = 7 @ B2",
            "T2 REPORTED SEX=M = 5 @ C2",
            "T1 REPORTED SEX=F = 4 @ B3",
            "T2 REPORTED SEX=F = 3 @ C3",
            "T1 HEARD = 2 @ B4",
            "T2 HEARD = 1 @ C4");
  }

  @Test
  void categories_as_headings_hold_for_the_indicators_below_them() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Voce", "Valverde")
            .row("Maschi")
            .row("Denunciati", 7)
            .row("Ascoltati", 2)
            .row("Femmine")
            .row("Denunciati", 4)
            .row("Ascoltati", 1);

    assertThat(csv(grid).figures())
        .containsExactly(
            "T1 REPORTED SEX=M = 7 @ B3",
            "T1 HEARD SEX=M = 2 @ B4",
            "T1 REPORTED SEX=F = 4 @ B6",
            "T1 HEARD SEX=F = 1 @ B7");
  }

  @Test
  void an_indicator_within_a_year_heads_its_territories() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Numero")
            .row(2023)
            .row("Denunciati")
            .row("Valverde", 9)
            .row("Ripa", 8)
            .row("Ascoltati")
            .row("Valverde", 3)
            .row("Ripa", 2)
            .row(2024)
            .row("Denunciati")
            .row("Valverde", 7)
            .row("Ripa", 6)
            .row("Ascoltati")
            .row("Valverde", 5)
            .row("Ripa", 4);

    assertThat(xlsx(grid).figures())
        .containsExactly(
            "T1 REPORTED = 7 @ B11",
            "T3 REPORTED = 6 @ B12",
            "T1 HEARD = 5 @ B14",
            "T3 HEARD = 4 @ B15");
  }

  @Test
  void each_block_has_its_total() throws Exception {
    Trial trial =
        csv(
            Grid.sheet("Dati")
                .row("Regione", "2024")
                .row("Denunciati")
                .row("Valverde", 7)
                .row("Ripa", 6)
                .row("Totale", 13)
                .row("Ascoltati")
                .row("Valverde", 5)
                .row("Ripa", 4)
                .row("Totale", 9));

    assertThat(trial.figures())
        .containsExactly(
            "T1 REPORTED = 7 @ B3",
            "T3 REPORTED = 6 @ B4",
            "T1 HEARD = 5 @ B7",
            "T3 HEARD = 4 @ B8");
    assertThat(trial.sums())
        .containsExactly("IT REPORTED 13 = 13 of 2 @ B5", "IT HEARD 9 = 9 of 2 @ B9");
  }

  @Test
  void an_unknown_heading_takes_the_place_of_an_indicator() throws Exception {
    Trial trial =
        xlsx(
            Grid.sheet("Dati")
                .row("Regione", "2024")
                .row("Denunciati")
                .row("Valverde", 7)
                .row("Ripa", 6)
                .row("Affidati ai servizi")
                .row("Montalto", 5));

    assertThat(trial.figures()).containsExactly("T1 REPORTED = 7 @ B3", "T3 REPORTED = 6 @ B4");
    assertThat(trial.said())
        .containsExactly(
            "ERROR INDICATOR_UNKNOWN invio.xlsx, foglio 'Dati', cella A5: etichetta:"
                + " atteso un indicatore della rilevazione, trovato \"Affidati ai servizi\"."
                + " Correggere l'etichetta, oppure aggiungerla agli alias in"
                + " jobs/minori/job.yaml.");
  }

  @Test
  void unknown_headings_that_divide_an_indicator_end_nothing() throws Exception {
    Trial trial =
        xlsx(
            Grid.sheet("Dati")
                .row("Regione", "2024")
                .row("Denunciati")
                .row("Zona interna")
                .row("Valverde", 7)
                .row("Zona costiera")
                .row("Ripa", 6));

    assertThat(trial.figures()).containsExactly("T1 REPORTED = 7 @ B4", "T3 REPORTED = 6 @ B6");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void beside_a_new_region_a_blank_repeats_nothing() throws Exception {
    Trial trial =
        xlsx(
            Grid.sheet("Dati")
                .row("Regione", "Voce", "Sesso", "Valore")
                .row("Valverde", "Denunciati", "Maschi", 7)
                .row(null, null, "Femmine", 4)
                .row("Ripa", null, "Maschi", 5));

    assertThat(trial.figures())
        .containsExactly("T1 REPORTED SEX=M = 7 @ D2", "T1 REPORTED SEX=F = 4 @ D3");
    assertThat(trial.said())
        .containsExactly(
            "ERROR INDICATOR_UNKNOWN invio.xlsx, foglio 'Dati', cella D4: tabella:"
                + " atteso l'indicatore delle cifre, trovato nessuna parola che lo dica."
                + " Scriverlo nell'intestazione, nel titolo o nel nome del foglio, oppure in un"
                + " layout di job.yaml: 'territory', 'indicator', 'period' o 'columns'.");
  }

  @Test
  void a_heading_of_shares_makes_rates_of_the_rows_below_it() throws Exception {
    Grid grid =
        Grid.sheet("Denunciati")
            .row("Sesso", "Valverde", "Ripa")
            .row("Maschi", 30, 20)
            .row("Femmine", 10, 20)
            .row("Composizione %")
            .row("Maschi", 75, 50)
            .row("Femmine", 25, 50);
    Trial trial = xlsx(grid);

    assertThat(trial.figures())
        .containsExactly(
            "T1 REPORTED SEX=M = 30 @ B2",
            "T3 REPORTED SEX=M = 20 @ C2",
            "T1 REPORTED SEX=F = 10 @ B3",
            "T3 REPORTED SEX=F = 20 @ C3");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_category_that_no_figure_uses_is_said() throws Exception {
    Trial trial =
        csv(
            Grid.sheet("Dati")
                .row("Voce", "Valverde")
                .row("Denunciati", 7)
                .row("Femmine")
                .row("Ascoltati", 2));

    assertThat(trial.figures()).containsExactly("T1 REPORTED = 7 @ B2", "T1 HEARD = 2 @ B4");
    assertThat(trial.said())
        .containsExactly(
            "QUERY CATEGORY_UNUSED invio.csv, cella A3: intestazione di una modalità:"
                + " atteso cifre che ne fanno parte, trovato \"Femmine\", e nessuna cifra della"
                + " tabella. Scriverla accanto o sopra alle sue cifre, o toglierla.");
  }

  @Test
  void what_stands_over_codes_beside_names_is_no_header_of_the_figures() throws Exception {
    Trial trial =
        Trial.read(
            Grid.sheet("Arrestati")
                .row("Maschi", null, null, null, null, "Femmine")
                .row(
                    "Codice",
                    "Regione",
                    "H1",
                    "Totale 2024",
                    null,
                    "Codice",
                    "Regione",
                    "H1",
                    "Totale 2024")
                .row("03", "Lombardia", 9, 13, null, "03", "Lombardia", 5, 12)
                .row("05", "Veneto", 6, 14, null, "05", "Veneto", 6, 13)
                .xlsx(folder.resolve("invio.xlsx")),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "03 ARRESTED SEX=M = 13 @ D3",
            "05 ARRESTED SEX=M = 14 @ D4",
            "03 ARRESTED SEX=F = 12 @ I3",
            "05 ARRESTED SEX=F = 13 @ I4");
  }
}
