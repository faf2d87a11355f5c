package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.extraction.label.PeriodWords;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes that statistical institutes publish, and offices copy. */
class PublishedShapesTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  @Test
  void a_blank_line_below_a_header_of_which_only_some_words_are_known() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Tav. 1")
                .row("Persone indagate, anno 2024")
                .gap()
                .row("ZONE\nE RIPARTIZIONI", "Arrestati", "Indagati", "Sportelli")
                .row(null, null, null, "aperti")
                .gap()
                .row("Piemonte", 3, 10, 2)
                .row("Lombardia", 4, 12, 1)
                .gap()
                .row("Totale", 7, 22, 3),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 3 @ B6",
            "01 INVESTIGATED = 10 @ C6",
            "03 ARRESTED = 4 @ B7",
            "03 INVESTIGATED = 12 @ C7");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Tav. 1', cell D3: label: expected an indicator of the job, got"
                + " \"Sportelli\". Correct the label, or add it to the aliases in"
                + " jobs/reati/job.yaml.");
  }

  @Test
  void what_does_not_add_up_is_a_figure_of_the_whole_too() throws Exception {
    Trial trial =
        read(
            Grid.sheet("2024")
                .row("Territorio", "Siti in black list", "Arrestati")
                .row("Piemonte", 30, 3)
                .row("Valle d'Aosta", 10, 1)
                .row("Nord-ovest", 35, 4),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 SITES = 30 @ B2",
            "01 ARRESTED = 3 @ C2",
            "02 SITES = 10 @ B3",
            "02 ARRESTED = 1 @ C3",
            "NO SITES = 35 @ B4");
    assertThat(trial.sums()).containsExactly("NO ARRESTED 4 = 4 of 2 @ C4");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_year_with_a_footnote_in_merged_pairs_over_a_list_whose_sheet_says_a_breakdown()
      throws Exception {
    Trial trial =
        read(
            Grid.sheet("Arrestati - 18 anni e oltre")
                .row("Persone segnalate, per sesso")
                .row(null, null, "2023", null, "2024*")
                .row("Provincia", "Reato", "FEMMINILE", "MASCHILE", "FEMMINILE", "MASCHILE")
                .row("MILANO", "Persone arrestate", 1, 2, 3, 4)
                .row("MILANO", "Persone indagate", null, 6, null, 8)
                .row("BERGAMO", "Persone arrestate", 0, 0, 0, 1)
                .row("* dal 9 agosto")
                .merge("C2:D2")
                .merge("E2:F2")
                .merge("A7:F7"),
            "LOM");

    assertThat(trial.figures())
        .containsExactly(
            "015 ARRESTED AGE=Y18;SEX=F = 3 @ E4",
            "015 ARRESTED AGE=Y18;SEX=M = 4 @ F4",
            "015 INVESTIGATED AGE=Y18;SEX=M = 8 @ F5",
            "016 ARRESTED AGE=Y18;SEX=F = 0 @ E6",
            "016 ARRESTED AGE=Y18;SEX=M = 1 @ F6");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Arrestati - 18 anni e oltre', cell C2: period: expected 2024, got"
                + " 2023. Figures of other periods are not loaded.");
  }

  @Test
  void a_part_that_stands_below_several_wholes() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Omicidi")
                .row(null, 2024)
                .row("Persone indagate", 321)
                .row("...di cui femmine", 113)
                .row("...di cui arrestati", 154)
                .row("…di cui femmine", 95),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "IT INVESTIGATED = 321 @ B2",
            "IT INVESTIGATED SEX=F = 113 @ B3",
            "IT ARRESTED = 154 @ B4",
            "IT ARRESTED SEX=F = 95 @ B5");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void changes_under_a_header_merged_over_two_lines_are_no_figures() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Organico")
                .row("Persone indagate")
                .row(null, "Periodo", null, "Variazione\nin 12 mesi", null)
                .gap()
                .row(null, LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31), "numero", "%")
                .row("Piemonte", 10, 12, 2, 20)
                .row("Lombardia", 20, 15, -5, -25)
                .row("Totale", 30, 27, -3, -10)
                .merge("B2:C3")
                .merge("D2:E3"),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly("01 INVESTIGATED = 12 @ C5", "03 INVESTIGATED = 15 @ C6");
    assertThat(trial.sums()).containsExactly("IT INVESTIGATED 27 = 27 of 2 @ C7");
    assertThat(trial.ledger().rates()).isEqualTo(6);
  }

  @Test
  void a_rate_over_years_is_a_rate_of_each_but_over_numbers_it_is_not() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", "Arrestati", "Tasso per 100.000", null, "% e numero")
                .row(null, "2023", "2024", "2023", "2024", "n.")
                .row("Piemonte", 3, 4, 0.1, 0.2, 5)
                .row("Lombardia", 6, 8, 0.3, 0.4, 5)
                .merge("D1:E1"),
            "NAZ");

    assertThat(trial.figures()).contains("01 ARRESTED = 4 @ C3", "03 ARRESTED = 8 @ C4");
    assertThat(trial.ledger().rates()).isEqualTo(4);
  }

  @Test
  void a_footnote_fused_to_a_date_is_taken_off_and_noted() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Serie")
                .row(null, "Persone arrestate", "Persone indagate")
                .row("31 dicembre 20233", 3, 10)
                .row("31 dicembre 20244", 4, 12),
            "LOM");

    assertThat(trial.figures())
        .containsExactly("03 ARRESTED = 4 @ B3", "03 INVESTIGATED = 12 @ C3");
    assertThat(trial.saidInEnglish())
        .contains(
            "invio.xlsx, sheet 'Serie', cell A3: label: expected \"31 dicembre 2024\", got \"31"
                + " dicembre 20244\". The number at its end is read as a footnote mark.");
  }

  @Test
  void a_title_with_two_days_is_not_of_the_year_of_one_of_them() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Table_13")
                .row("Table 13. Persons arrested: 1 April 2023 to 31 March 2024")
                .row("Regione", "Arrestati")
                .row("Piemonte", 3)
                .row("Lombardia", 4),
            "NAZ");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Table_13', cell A1: period: expected 2024, got"
                + " 2023-04-01/2024-03-31. Send the figures of the period asked for, or correct the"
                + " title.");
  }

  @Test
  void months_in_words_are_a_period() {
    assertThat(PeriodWords.parse("January to March 2017").orElseThrow().said())
        .isEqualTo("2017-01-01/2017-03-31");
  }
}
