package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers with gaps and numbers, and tables that end where another one begins. */
class TableEndsTest {

  @TempDir Path folder;

  private Trial csv(Grid grid) throws Exception {
    return InheritanceTest.read(grid.csv(folder.resolve("invio.csv")), "NAZ");
  }

  private Trial xlsx(Grid grid) throws Exception {
    return InheritanceTest.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  @Test
  void ages_as_numbers_are_headers() throws Exception {
    String[] figures = {
      "T1 REPORTED AGE=A14 = 3 @ B2", "T1 REPORTED AGE=A15 = 4 @ C2",
      "T2 REPORTED AGE=A14 = 5 @ B3", "T2 REPORTED AGE=A15 = 6 @ C3"
    };
    Grid grid =
        Grid.sheet("Denunciati").row("Regione", 14, 15).row("Valverde", 3, 4).row("Montalto", 5, 6);
    assertThat(xlsx(grid).figures()).containsExactly(figures);
    Grid above =
        Grid.sheet("Dati")
            .row(null, "Denunciati", null, "Ascoltati", null)
            .row("Regione", 14, 15, 14, 15)
            .row("Valverde", 3, 4, 1, 0);
    assertThat(csv(above).figures())
        .containsExactly(
            "T1 REPORTED AGE=A14 = 3 @ B3",
            "T1 REPORTED AGE=A15 = 4 @ C3",
            "T1 HEARD AGE=A14 = 1 @ D3",
            "T1 HEARD AGE=A15 = 0 @ E3");
  }

  @Test
  void ages_as_numbers_are_labels_of_rows() throws Exception {
    Grid grid =
        Grid.sheet("Denunciati").row("Età", "Valverde", "Montalto").row(14, 3, 15).row(15, 4, 14);

    assertThat(xlsx(grid).figures())
        .containsExactly(
            "T1 REPORTED AGE=A14 = 3 @ B2",
            "T2 REPORTED AGE=A14 = 15 @ C2",
            "T1 REPORTED AGE=A15 = 4 @ B3",
            "T2 REPORTED AGE=A15 = 14 @ C3");
  }

  @Test
  void figures_that_could_be_ages_are_figures() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Denunciati", "Ascoltati")
            .row("Valverde", 14, 15)
            .row("Ripa", 15, 14);

    Trial trial = xlsx(grid);
    assertThat(trial.figures())
        .containsExactly(
            "T1 REPORTED = 14 @ B2",
            "T1 HEARD = 15 @ C2",
            "T3 REPORTED = 15 @ B3",
            "T3 HEARD = 14 @ C3");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void empty_rows_divide_no_header() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Voce", "Valverde", "Valverde", "Ripa", "Ripa")
            .gap()
            .gap()
            .gap()
            .row(null, "Maschi", "Femmine", "Maschi", "Femmine")
            .gap()
            .row("Denunciati", 1, 2, 3, 4)
            .gap()
            .gap()
            .gap()
            .gap()
            .row("Ascoltati", 5, 6, 7, 8);

    assertThat(xlsx(grid).figures())
        .containsExactly(
            "T1 REPORTED SEX=M = 1 @ B7",
            "T1 REPORTED SEX=F = 2 @ C7",
            "T3 REPORTED SEX=M = 3 @ D7",
            "T3 REPORTED SEX=F = 4 @ E7",
            "T1 HEARD SEX=M = 5 @ B12",
            "T1 HEARD SEX=F = 6 @ C12",
            "T3 HEARD SEX=M = 7 @ D12",
            "T3 HEARD SEX=F = 8 @ E12");
  }

  @Test
  void a_second_table_is_never_read_under_the_first_header() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Denunciati", "Ascoltati")
            .row("Valverde", 7, 2)
            .row("Regione", "Affidati", "Ospitati")
            .row("Ripa", 5, 1);
    Trial trial = csv(grid);

    assertThat(trial.figures()).containsExactly("T1 REPORTED = 7 @ B2", "T1 HEARD = 2 @ C2");
    assertThat(trial.said()).hasSize(2).allMatch(said -> said.startsWith("ERROR INDICATOR_UN"));
  }

  @Test
  void titles_of_territories_head_blocks_of_years() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Valverde")
            .row("Voce", 2023, 2024)
            .row("Denunciati", 9, 7)
            .row("Ascoltati", 3, 2)
            .gap()
            .row("Ripa")
            .row("Voce", 2023, 2024)
            .row("Denunciati", 8, 6)
            .row("Ascoltati", 4, 1);

    assertThat(csv(grid).figures())
        .containsExactly(
            "T1 REPORTED = 7 @ C3",
            "T1 HEARD = 2 @ C4",
            "T3 REPORTED = 6 @ C8",
            "T3 HEARD = 1 @ C9");
  }

  @Test
  void known_categories_without_an_indicator_are_no_new_words_for_one() throws Exception {
    Grid grid = Grid.sheet("Dati").row("Regione", "Maschi", "Femmine").row("Ripa", 7, 2);
    Trial trial = csv(grid);

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said())
        .containsExactly(
            "ERROR INDICATOR_UNKNOWN invio.csv, cella B1: tabella: atteso l'indicatore delle cifre,"
                + " trovato nessuna parola che lo dica. Scriverlo nell'intestazione, nel titolo o"
                + " nel nome del foglio, oppure in un layout di job.yaml: 'territory', 'indicator',"
                + " 'period' o 'columns'.");
  }

  @Test
  void increases_over_several_columns_are_rates() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Denunciati", null, "Aumento %", null)
            .row(null, "Maschi", "Femmine", "Maschi", "Femmine")
            .row("Valverde", 7, 4, 5, 9)
            .row("Ripa", 5, 3, 2, 1)
            .merge("B1:C1")
            .merge("D1:E1");

    assertThat(xlsx(grid).figures())
        .containsExactly(
            "T1 REPORTED SEX=M = 7 @ B3",
            "T1 REPORTED SEX=F = 4 @ C3",
            "T3 REPORTED SEX=M = 5 @ B4",
            "T3 REPORTED SEX=F = 3 @ C4");
  }

  @Test
  void a_table_of_rates_alone_has_no_figures() throws Exception {
    Grid grid =
        Grid.sheet("Denunciati").row("Regione", "Quota %").row("Ripa", 7).row("Valverde", 3);

    assertThat(csv(grid).figures()).isEmpty();
  }

  @Test
  void a_row_shifted_to_the_right_is_an_error() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Denunciati", "Ascoltati")
            .row("Valverde", 7, 2)
            .row("Ripa", null, 5, 1);
    Trial trial = xlsx(grid);

    assertThat(trial.figures()).containsExactly("T1 REPORTED = 7 @ B2", "T1 HEARD = 2 @ C2");
    assertThat(trial.said())
        .containsExactly(
            "ERROR CELL_OUTSIDE_TABLE invio.xlsx, foglio 'Dati', cella D3: cifre spostate:"
                + " atteso ogni cifra sotto la sua intestazione e accanto alla sua etichetta, anche"
                + " in B3, trovato \"1\" oltre l'ultima, e niente in B3. Riportare le cifre al loro"
                + " posto, o cancellare quella di troppo.");
  }

  @Test
  void a_column_shifted_down_is_an_error() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Voce", "Valverde", "Ripa")
            .row("Denunciati", 7, null)
            .row("Ascoltati", 2, 5)
            .row(null, null, 1);
    Trial trial = csv(grid);

    assertThat(trial.said())
        .containsExactly(
            "ERROR CELL_OUTSIDE_TABLE invio.csv, cella C4: cifre spostate: atteso ogni cifra sotto"
                + " la sua intestazione e accanto alla sua etichetta, anche in C2, trovato \"1\""
                + " oltre l'ultima, e niente in C2. Riportare le cifre al loro posto, o cancellare"
                + " quella di troppo.");
  }

  @Test
  void a_subtotal_shown_twice_is_one_figure() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Denunciati", null, null, null)
            .row(null, "Totale", "Maschi", "Femmine", "Totale")
            .row("Valverde", 11, 7, 4, 11)
            .merge("B1:E1");
    Trial trial = xlsx(grid);

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "T1 REPORTED SEX=M = 7 @ C3", "T1 REPORTED SEX=F = 4 @ D3", "T1 REPORTED = 11 @ B3");
    assertThat(trial.findings()).isEmpty();
  }
}
