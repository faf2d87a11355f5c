package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that name their own period are of it; a slip among them is told from a comparison. */
class PeriodsOfLinesTest {

  private static final String NOTHING_OWN =
      " Send the figures of the period asked for, or correct the title.";
  private static final String BESIDE = " Figures of other periods are not loaded.";

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  @Test
  void a_month_and_a_year_in_two_columns_are_a_month() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Anno", "Mese", "Persone arrestate")
                .row("Veneto", 2024, "gennaio", 5)
                .row("Veneto", 2024, "febbraio", 6));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell C2: period: expected 2024, got"
                + " 2024-01, 2024-02."
                + NOTHING_OWN);
  }

  @Test
  void months_by_their_numbers_are_never_years() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Anno", "Mese", "Persone arrestate")
                .row("Veneto", 2024, "1", 5)
                .row("Lombardia", 2024, "2", 6));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell C2: label: expected a period of the job, got \"1\"."
                + " Correct the label, or add it to the aliases in jobs/reati/job.yaml.",
            "invio.xlsx, sheet 'Dati', cell C3: label: expected a period of the job, got \"2\"."
                + " Correct the label, or add it to the aliases in jobs/reati/job.yaml.");
  }

  @Test
  void the_total_below_halves_is_the_year_s() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Persone arrestate 2024")
                .row("Semestre", "Veneto", "Lombardia")
                .row("H1", 5, 4)
                .row("H2", 4, 4)
                .row("Totale", 9, 8));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 9 @ B4", "03 ARRESTED = 8 @ C4");
    assertThat(trial.ledger().otherPeriods()).isEqualTo(4);
  }

  @Test
  void quarters_side_by_side_with_their_total_in_a_csv_give_the_year() throws Exception {
    Trial trial =
        Trial.read(
            Grid.sheet("Dati")
                .row("Persone arrestate", "2024")
                .row("Regione", "Q1", "Q2", "Q3", "Q4", "Totale")
                .row("Veneto", 1, 2, 3, 4, 10)
                .row("Lombardia", 1, 1, 1, 1, 4)
                .csv(folder.resolve("invio.csv")),
            "NAZ");

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 10 @ F3", "03 ARRESTED = 4 @ F4");
    assertThat(trial.ledger().otherPeriods()).isEqualTo(8);
  }

  @Test
  void rows_of_months_below_rows_of_years_are_of_those_years() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Persone arrestate")
                .row("Periodo", "Veneto", "Lombardia")
                .row(2023, 9, 8)
                .row("Gennaio", 5, 4)
                .row("Febbraio", 4, 4)
                .row(2024, 7, 6)
                .row("Gennaio", 3, 3)
                .row("Febbraio", 4, 3));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 7 @ B5", "03 ARRESTED = 6 @ C5");
  }

  @Test
  void a_column_of_the_days_of_receipt_says_nothing_of_the_figures() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Anno 2024")
                .row("Regione", "Data di invio", "Persone arrestate")
                .row("Veneto", LocalDate.of(2025, 1, 14), 5)
                .row("Lombardia", LocalDate.of(2025, 2, 3), 6));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ C3", "03 ARRESTED = 6 @ C4");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_column_of_the_days_of_counting_tells_one_year_from_the_other() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Data", "Persone arrestate")
                .row("Veneto", "31/12/2023", 4)
                .row("Veneto", "31/12/2024", 5)
                .row("Lombardia", "31/12/2023", 7)
                .row("Lombardia", "31/12/2024", 6));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ C3", "03 ARRESTED = 6 @ C5");
  }

  @Test
  void one_mistyped_year_in_a_list_is_an_error_at_its_cell() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Anno", "Regione", "Persone arrestate")
                .row(2024, "Veneto", 5)
                .row(2042, "Lombardia", 6)
                .row(2024, "Piemonte", 7));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ C2", "01 ARRESTED = 7 @ C4");
    assertThat(trial.ledger().rejected()).isEqualTo(1);
    assertThat(trial.said())
        .containsExactly(
            "ERROR PERIOD_NOT_OF_EDITION invio.xlsx, foglio 'Dati', cella A3: periodo: atteso 2024,"
                + " trovato 2042. Nessun'altra riga ha queste voci per il periodo richiesto:"
                + " correggere il periodo della riga, o togliere la riga.");
  }

  @Test
  void rows_of_another_year_that_the_edition_s_rows_repeat_are_a_comparison() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Anno", "Regione", "Persone arrestate")
                .row(2023, "Veneto", 4)
                .row(2024, "Veneto", 5)
                .row(2024, "Lombardia", 6));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ C3", "03 ARRESTED = 6 @ C4");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell A2: period: expected 2024, got 2023." + BESIDE);
  }
}
