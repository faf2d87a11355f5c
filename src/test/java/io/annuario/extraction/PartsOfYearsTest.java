package io.annuario.extraction;

import static io.annuario.extraction.TitledTable.below;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title or a name that may be of a part of the year is asked about. */
class PartsOfYearsTest {

  private static final String WRITE =
      " Write in the title or the header of which period the figures are, or 'period' in a layout"
          + " of jobs/reati/job.yaml.";

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  private Trial csv(String name, Grid grid) throws Exception {
    return Trial.read(grid.csv(folder.resolve(name)), "NAZ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dati semestrali 2024 | semestrali",
        "Arrestati - dati trimestrali | trimestrali",
        "Bollettino mensile 2024 | mensile",
        "Half-yearly report 2024 | Half-yearly",
        "Quarterly figures, 2024 | Quarterly",
        "Halbjahresbericht 2024 | Halbjahresbericht",
        "Quartalsbericht 2024 | Quartalsbericht",
        "Rapport trimestriel 2024 | trimestriel",
        "Informe semestral 2024 | semestral",
        "Arrestati FY2024 | FY2024",
        "Persons arrested, financial year 2024 | financial year 2024",
        "Persons arrested FY23 | FY23",
      })
  void a_part_of_a_year_that_is_not_named_is_not_the_year(String title, String words)
      throws Exception {
    Trial trial = read(below(title, "Persone arrestate"));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell A1: title: expected the period of the figures, in full,"
                + " got \""
                + words
                + "\"."
                + WRITE);
  }

  @Test
  void it_is_asked_for_in_both_languages_wherever_a_name_says_it() throws Exception {
    Trial file = csv("dati_semestrali.csv", below("Arrestati", "Numero"));
    Trial sheet = read(Grid.sheet("Trimestrali").row("Regione", "Arrestati").row("Veneto", 4));

    assertThat(file.figures()).isEmpty();
    assertThat(file.said())
        .containsExactly(
            "ERROR PERIOD_UNKNOWN dati_semestrali.csv: nome del foglio o del file: atteso il"
                + " periodo delle cifre, per intero, trovato \"semestrali\". Scrivere nel titolo o"
                + " nell'intestazione di quale periodo sono le cifre, oppure 'period' in un layout"
                + " di jobs/reati/job.yaml.");
    assertThat(sheet.figures()).isEmpty();
    assertThat(sheet.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Trimestrali': name of the sheet or file: expected the period of the"
                + " figures, in full, got \"Trimestrali\"."
                + WRITE);
  }

  @Test
  void quarters_beside_their_year_say_it() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Arrestati - dati trimestrali 2024")
                .row("Regione", "Q1", "Q2", "Q3", "Q4", "Totale")
                .row("Veneto", 1, 2, 3, 4, 10));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 10 @ F3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Situation au 30 juin 2024 | 2024-01-01/2024-06-30",
        "Figures at 30 June 2024 (six months) | 2024-01-01/2024-06-30",
        "Stand 30.6.2024 | 2024-01-01/2024-06-30",
        "Arrestati al 30 giugno 2024 | 2024-01-01/2024-06-30",
        "Anno 2024 - dati al 30 giugno 2024 | 2024-01-01/2024-06-30",
        "Dati estratti il 30 giugno 2024 | 2024-01-01/2024-06-30",
        "Datos a 30 de junio de 2024 | 2024-01-01/2024-06-30",
        "Arrestati, primi sei mesi | --01-01/--06-30",
        "Crime in March by region | --03-01/--03-31",
        "Arrestati in marzo per regione | --03-01/--03-31",
        "Arrestati nel mese di marzo | --03-01/--03-31",
        "Straftaten im März nach Land | --03-01/--03-31",
        "Délits au mois de mars par région | --03-01/--03-31",
        "Delitos en marzo por región | --03-01/--03-31",
        "Arrestati FY23/24 | 2023/2024",
      })
  void nor_is_what_was_counted_by_a_day_or_in_a_month(String title, String said) throws Exception {
    Trial trial = read(below(title, "Persone arrestate"));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell A1: period: expected 2024, got "
                + said
                + ". Send the figures of the period asked for, or correct the title.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Situazione al 31 dicembre 2024",
        "Stand 31.12.2024",
        "On 1 January 2024",
        "On 1 January 2025",
        "Dati aggiornati al 5 marzo 2025",
        "Data di invio: 15/06/2024",
        "Data: 15/06/2024",
        "Inviato il 12 giugno 2024",
        "Modello aggiornato il 12 giugno 2024",
      })
  void days_at_either_end_of_the_year_and_those_of_letters_say_nothing_else(String title)
      throws Exception {
    Trial trial = read(below(title, "Persone arrestate"));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 4 @ B4", "03 ARRESTED = 3 @ B5");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_table_without_a_year_below_one_of_another_year_is_asked_for_its_own() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row(2023)
                .row("Regione", "Arrestati")
                .row("Veneto", 4)
                .gap()
                .row("Regione", "Indagati")
                .row("Veneto", 7)
                .gap()
                .row(2024)
                .row("Regione", "Arrestati")
                .row("Veneto", 5));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ B10");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell A5: title: expected the period of the figures, in full,"
                + " got \"2023\"."
                + WRITE,
            "invio.xlsx, sheet 'Dati', cell A1: period: expected 2024, got 2023. Figures of other"
                + " periods are not loaded.");
  }

  @Test
  void the_year_over_all_tables_of_a_sheet_is_that_of_each() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Prima")
                .row("Anno 2023")
                .row("Regione", "Arrestati")
                .row("Veneto", 4)
                .gap()
                .row("Regione", "Indagati")
                .row("Veneto", 7)
                .and("Dopo")
                .row("Regione", "Arrestati")
                .row("Veneto", 5));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 5 @ B2");
    assertThat(trial.said()).hasSize(1).allMatch(one -> one.startsWith("NOTE PERIOD_NOT_OF"));
  }

  @Test
  void the_day_in_the_name_of_a_file_is_that_on_which_it_came() throws Exception {
    Trial trial = csv("invio_30-06-2024_0.csv", below("Arrestati", "Numero"));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 4 @ B4", "03 ARRESTED = 3 @ B5");
    assertThat(trial.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dal 01-01-2024 al 30-06-2024.csv",
        "dati_al_30-06-2024.csv",
        "figures up to 30-06-2024.csv",
        "marzo 2024 inviato 03-04-2024.csv",
      })
  void a_part_of_the_year_in_the_name_of_a_file_is_not_the_year(String name) throws Exception {
    Trial trial = csv(name, below("Arrestati", "Numero"));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said()).hasSize(1).allMatch(one -> one.startsWith("ERROR PERIOD_NOT_OF"));
  }
}
