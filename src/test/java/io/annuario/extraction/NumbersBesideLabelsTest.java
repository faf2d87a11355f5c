package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers that stand where labels stand: ages, and the numbers of rows. */
class NumbersBesideLabelsTest {

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    Trial text = InheritanceTest.read(grid.csv(folder.resolve("invio.csv")), "NAZ");
    Trial workbook = InheritanceTest.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
    assertThat(text.figures()).isEqualTo(workbook.figures());
    return workbook;
  }

  @Test
  void a_row_of_an_age_and_its_count_is_no_header_of_ages() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Voce", "Età", "Numero")
                .gap()
                .row("Valverde")
                .row("Denunciati", 15, 14)
                .row(null, 14, 0)
                .row("Montalto")
                .row("Denunciati", 14, 15)
                .row(null, 15, 3));

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "T1 REPORTED AGE=A15 = 14 @ C4",
            "T1 REPORTED AGE=A14 = 0 @ C5",
            "T2 REPORTED AGE=A14 = 15 @ C7",
            "T2 REPORTED AGE=A15 = 3 @ C8");
  }

  @Test
  void a_title_over_the_numbers_of_rows_binds_the_first_of_two_tables_side_by_side()
      throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("anno 2024")
                .gap()
                .row("14 anni", null, null, null, null, null, "15 anni")
                .row(
                    "N.",
                    "Voce",
                    "Gennaio",
                    "Totale 2024",
                    null,
                    null,
                    "N.",
                    "Voce",
                    "Gennaio",
                    "Totale 2024")
                .row(1, "Denunciati", 1, 5, null, null, 1, "Denunciati", 2, 6)
                .row(2, "Ascoltati", 3, 7, null, null, 2, "Ascoltati", 4, 8));

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "IT REPORTED AGE=A14 = 5 @ D5",
            "IT HEARD AGE=A14 = 7 @ D6",
            "IT REPORTED AGE=A15 = 6 @ J5",
            "IT HEARD AGE=A15 = 8 @ J6");
  }

  @Test
  void numbers_of_rows_are_no_figures_though_other_titles_follow_in_their_column()
      throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Denunciati")
                .row(null, null, "Maschi", "Femmine")
                .row("N.", "Comune", "2024", "2024")
                .row(1, "Valverde", 1, 2)
                .row(2, "Montalto", 3, 4)
                .gap()
                .row("(a) Dati provvisori.")
                .row("Prospetto riassuntivo")
                .row("anno 2024")
                .gap()
                .row("Ascoltati", null, null, null, null, null, "Tab. 2: Denunciati stranieri")
                .row("Comune", "Numero", null, null, null, null, "Comune", "Numero")
                .row("Ripa", 9, null, null, null, null, "Ripa", 1));

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "T1 REPORTED SEX=M = 1 @ C4",
            "T1 REPORTED SEX=F = 2 @ D4",
            "T2 REPORTED SEX=M = 3 @ C5",
            "T2 REPORTED SEX=F = 4 @ D5",
            "T3 HEARD = 9 @ B13");
  }

  @Test
  void a_total_that_could_be_a_year_is_none_below_a_header() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Denunciati")
                .row("Comune", "Numero")
                .row("14 anni")
                .row("Totale", 2057)
                .row("Valverde", 57)
                .row("Montalto", 2000));

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "T1 REPORTED AGE=A14 = 57 @ B5", "T2 REPORTED AGE=A14 = 2000 @ B6");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_count_that_could_be_a_year_is_none_beside_the_first_year_of_a_list() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Denunciati")
                .gap()
                .row("Anno", "Numero", "Note")
                .row(2024, 1977)
                .row(2023, 700));

    assertThat(trial.figures()).containsExactly("IT REPORTED = 1977 @ B4");
  }

  @Test
  void below_headings_nobody_knows_a_table_does_not_go_on() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Denunciati, Maschi")
            .row("N.", "Comune", "Numero")
            .row(1, "Valverde", 7)
            .row(2, "Montalto", 8)
            .row(null, "Sequestri di natanti")
            .row(null, "Altri sequestri")
            .row(3, "Valverde", 5)
            .row(4, "Montalto", 6);

    assertThat(read(grid).figures())
        .containsExactly("T1 REPORTED SEX=M = 7 @ C3", "T2 REPORTED SEX=M = 8 @ C4");
    assertThat(read(grid).said()).anyMatch(one -> one.startsWith("ERROR CATEGORY_UNKNOWN"));
  }
}
