package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Edition;
import io.annuario.definition.Intake;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is of the period that its table says, and of no other. */
class PeriodsTest {

  private static final String NOTHING_OWN =
      " Send the figures of the period asked for, or correct the title.";
  private static final String BESIDE = " Figures of other periods are not loaded.";

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Arrestati, dal 1 gennaio 2024 al 30 giugno 2024 | 2024-01-01/2024-06-30",
        "Arrestati - primo semestre 2024 | 2024-01-01/2024-06-30",
        "Arrested, year ending March 2024 | 2023-04-01/2024-03-31",
        "Persone arrestate 2023/24 | 2023/2024",
        "Persons arrested, Q4 2024 | 2024-10-01/2024-12-31",
        "Personas detenidas, abril de 2023 a marzo de 2024 | 2023-04-01/2024-03-31",
      })
  void half_a_year_in_a_title_is_not_the_year_and_the_title_is_named(String title, String said)
      throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row(title)
                .gap()
                .row("Regione", "Persone arrestate")
                .row("Veneto", 4)
                .row("Lombardia", 3));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.ledger().otherPeriods()).isEqualTo(2);
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell A1: period: expected 2024, got "
                + said
                + "."
                + NOTHING_OWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Circular no. 12 of 2019",
        "Circolare n. 5/2 del 2019",
        "Version 2.1 of 2025",
        "Form M-12 rev. 2023",
        "Next report: 2025",
        "D.P.R. 309 del 1990",
      })
  void the_year_of_a_document_is_no_period_of_figures(String remark) throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Anno 2024")
                .row(remark)
                .row("Regione", "Persone arrestate")
                .row("Veneto", 4)
                .row("Lombardia", 3));

    assertThat(trial.saidInEnglish()).isEmpty();
    assertThat(trial.figures()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "Anno 2024",
        "A N N O  2 0 2 4",
        "01/01/24 - 31/12/24",
        "2024p",
        "1.1.2024-31.12.2024",
        "dal 1 gennaio al 31 dicembre 2024",
        "January - December 2024",
        "2024 (provisional)",
        "31/12/2024"
      })
  void the_year_is_the_edition_s_however_a_header_writes_it(String header) throws Exception {
    Trial trial =
        read(
            Grid.sheet("Arrestati")
                .row("Regione", "2023", header)
                .row("Veneto", 4, 5)
                .row("Lombardia", 3, 6));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ C2", "03 ARRESTED = 6 @ C3");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Arrestati', cell B1: period: expected 2024, got 2023." + BESIDE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024p", "2024 (provisional)", "2024 provvisorio"})
  void a_provisional_year_makes_its_figures_provisional(String header) throws Exception {
    Trial trial =
        read(
            Grid.sheet("Arrestati")
                .row("Regione", header)
                .row("Veneto", 4)
                .row("Lombardia", "n.d."));

    assertThat(trial.observations())
        .extracting(Observation::status)
        .containsExactly(ObservationStatus.P, ObservationStatus.O);
  }

  @Test
  void halves_below_their_year_are_halves_and_the_total_beside_them_is_the_year() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Persone arrestate", 2024)
                .row("Regione", "I semestre", "II semestre", "Totale")
                .row("Veneto", 4, 1, 5)
                .row("Lombardia", 3, 3, 6));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ D3", "03 ARRESTED = 6 @ D4");
    assertThat(trial.ledger().otherPeriods()).isEqualTo(4);
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B2: period: expected 2024, got"
                + " 2024-01-01/2024-06-30, 2024-07-01/2024-12-31."
                + BESIDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Arrestati 2023", "2023 arrestati", "Arrestati (2023)", "Arrestati nel 2023"})
  void a_year_beside_an_indicator_s_name_is_its_year(String header) throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", header, header.replace('3', '4'))
                .row("Veneto", 4, 5)
                .row("Lombardia", 3, 6));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ C2", "03 ARRESTED = 6 @ C3");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B1: period: expected 2024, got 2023." + BESIDE);
  }

  @Test
  void rows_that_name_an_indicator_with_its_year_are_of_that_year() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Voce", "Veneto", "Lombardia")
                .row("Arrestati 2023", 4, 3)
                .row("Arrestati 2024", 5, 6));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ B3", "03 ARRESTED = 6 @ C3");
  }

  @Test
  void an_edition_s_own_names_head_its_figures() throws Exception {
    Period fiscal = new Period(LocalDate.of(2023, 10, 1), LocalDate.of(2024, 9, 30));
    Edition edition =
        new Edition("reati", "fy2024", fiscal, fiscal.end(), null, List.of("FY2024"), Intake.USUAL);
    Path file =
        Grid.sheet("Arrestati")
            .row("Regione", "FY2024", "2024")
            .row("Veneto", 4, 5)
            .row("Lombardia", 3, 6)
            .xlsx(folder.resolve("invio.xlsx"));

    Trial trial = Trial.read(Trial.job(), edition, file, "NAZ");

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 4 @ B2", "03 ARRESTED = 3 @ B3");
    assertThat(trial.ledger().otherPeriods()).isEqualTo(2);
  }

  @Test
  void dates_where_figures_should_be_are_said_and_not_dropped() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Persone arrestate")
                .row("Veneto", "2024-03-05")
                .row("Lombardia", LocalDate.of(2024, 4, 3)));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.ledger().rejected()).isEqualTo(2);
    assertThat(trial.findings()).hasSize(2);
  }
}
