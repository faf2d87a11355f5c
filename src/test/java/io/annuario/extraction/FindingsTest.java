package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a return is said in words that can be forwarded to its office. */
class FindingsTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  static Grid table(Object figure) {
    return Grid.sheet("Dati").row("Regione", "Arrestati", "Indagati").row("Lombardia", figure, 10);
  }

  @Test
  void a_text_in_a_count_cell_is_an_error_that_names_the_cell() throws Exception {
    Trial trial = read(table("dodici"), "LOM");

    assertThat(trial.figures()).containsExactly("03 INVESTIGATED = 10 @ C2");
    assertThat(trial.said())
        .containsExactly(
            "ERROR TEXT_IN_COUNT invio.xlsx, foglio 'Dati', cella B2: Lombardia, Persone arrestate:"
                + " atteso un numero intero, trovato \"dodici\". Scrivere il numero, oppure n.d. se"
                + " non è disponibile.");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B2: Lombardia, Persons arrested: expected a whole"
                + " number, got \"dodici\". Write the number, or n/a if it is not available.");
    assertThat(trial.ledger().rejected()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "molti | ~molti~",
        "12 capi | ~12 capi~",
        "3 (Zebedeo Quaresmini, nato a Crema) | ~3 (…)~ (5 words that are not repeated here)",
        "vedi proc 12/2024 | ~… 12/2024~ (2 words that are not repeated here)",
        "vedi sotto | ~…~ (2 words that are not repeated here)",
        "AB1234567 | ~…~ (a word that is not repeated here)"
      })
  void of_several_words_in_a_count_cell_only_digits_and_signs_are_repeated(String text, String got)
      throws Exception {
    assertThat(read(table(text), "LOM").saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B2: Lombardia, Persons arrested: expected a whole"
                + " number, got "
                + got.replace('~', '"')
                + ". Write the number, or n/a if it is not available.");
  }

  @Test
  void a_date_where_a_count_is_expected_shows_what_was_typed() throws Exception {
    assertThat(read(table(LocalDate.of(2024, 4, 3)), "LOM").said())
        .containsExactly(
            "ERROR DATE_IN_COUNT invio.xlsx, foglio 'Dati', cella B2: Lombardia, Persone arrestate:"
                + " atteso un numero intero, trovato la data 2024-04-03 (\"3/4\"?). Dare alla cella"
                + " il formato numero e riscrivere la cifra.");
  }

  @Test
  void decimals_negatives_percentages_and_brackets_are_no_counts() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati")
                .row("Piemonte", -5)
                .row("Lombardia", 12.25)
                .row("Veneto", "13%")
                .row("Valle d'Aosta", "(12)")
                .row("Napoli", new BigDecimal("0.13")),
            "NAZ");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.findings())
        .extracting(one -> one.code() + " " + one.place().cell() + " " + one.got().it())
        .containsExactly(
            "NEGATIVE_COUNT B2 -5",
            "NUMBER_AMBIGUOUS B3 12.25, che può essere 12250 o 12.25",
            "PERCENT_IN_COUNT B4 \"13%\"",
            "NUMBER_AMBIGUOUS B5 \"(12)\", che può essere 12 o -12",
            "PERCENT_IN_COUNT B6 13%");
  }

  @Test
  void an_unknown_territory_suggests_the_nearest_ones() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati").row("Regione", "Arrestati").row("Lombradia", 3).row("Piemonte", 4),
            "NAZ");

    assertThat(trial.figures()).containsExactly("01 ARRESTED = 4 @ B3");
    assertThat(trial.said())
        .containsExactly(
            "ERROR TERRITORY_UNKNOWN invio.xlsx, foglio 'Dati', cella A2: etichetta: atteso un"
                + " territorio, come \"Lombardia\", trovato \"Lombradia\". Correggere l'etichetta,"
                + " oppure aggiungerla agli alias in jobs/reati/codes/territories.csv.");
    assertThat(trial.ledger().rejected()).isEqualTo(2);
  }

  @Test
  void an_unknown_label_is_an_error_on_the_first_line_of_a_form_as_on_any_other() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Lombardia, anno 2024")
                .row()
                .row("Arestati", 12)
                .row("Rapine", 40)
                .row("Indagati", 70),
            "LOM");

    assertThat(trial.said())
        .containsExactly(
            "ERROR INDICATOR_UNKNOWN invio.xlsx, foglio 'Dati', cella A3: etichetta: atteso un"
                + " indicatore, come \"arrestati\", trovato \"Arestati\". Correggere l'etichetta,"
                + " oppure aggiungerla agli alias in jobs/reati/job.yaml.",
            "ERROR INDICATOR_UNKNOWN invio.xlsx, foglio 'Dati', cella A4: etichetta: atteso un"
                + " indicatore della rilevazione, trovato \"Rapine\". Correggere l'etichetta,"
                + " oppure aggiungerla agli alias in jobs/reati/job.yaml.");
    assertThat(trial.figures()).containsExactly("03 INVESTIGATED = 70 @ B5");
  }

  @Test
  void an_unknown_indicator_is_an_error_and_the_other_columns_are_read() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati").row("Regione", "Arestati", "Indagati").row("Lombardia", 3, 10),
            "LOM");

    assertThat(trial.figures()).containsExactly("03 INVESTIGATED = 10 @ C2");
    assertThat(trial.said())
        .containsExactly(
            "ERROR INDICATOR_UNKNOWN invio.xlsx, foglio 'Dati', cella B1: etichetta: atteso un"
                + " indicatore, come \"arrestati\", trovato \"Arestati\"."
                + " Correggere l'etichetta, oppure aggiungerla agli alias in"
                + " jobs/reati/job.yaml.");
  }

  @Test
  void an_unknown_word_over_a_known_indicator_is_never_passed_over() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row(null, "Minorenni")
                .row("Regione", "Arrestati")
                .row("Lombardia", 3),
            "LOM");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said())
        .hasSize(1)
        .first()
        .asString()
        .contains("INDICATOR_UNKNOWN")
        .contains("B1");
  }

  @Test
  void a_territory_of_another_office_is_refused() throws Exception {
    assertThat(read(Grid.sheet("Dati").row("Regione", "Arrestati").row("Veneto", 3), "LOM").said())
        .containsExactly(
            "ERROR TERRITORY_NOT_OF_OFFICE invio.xlsx, foglio 'Dati', cella B2: Veneto: atteso un"
                + " territorio di Centro Lombardia, trovato \"Veneto\". Togliere le cifre, oppure"
                + " aggiungere il territorio all'ufficio in jobs/reati/codes/offices.csv.");
  }

  @Test
  void the_figures_of_another_year_alone_are_an_error() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Attività dell'anno 2023")
                .gap()
                .row("Regione", "Arrestati")
                .row("Lombardia", 3),
            "LOM");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said())
        .containsExactly(
            "ERROR PERIOD_NOT_OF_EDITION invio.xlsx, foglio 'Dati', cella A1: periodo: atteso 2024,"
                + " trovato 2023. Mandare le cifre del periodo richiesto, o correggere il titolo.");
  }

  @Test
  void the_same_figure_twice_names_both_places() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati").row("Regione", "Arrestati").row("Lombardia", 3).row("Lombardia", 4),
            "LOM");

    assertThat(trial.said())
        .containsExactly(
            "ERROR FIGURE_CONFLICT invio.xlsx, foglio 'Dati', cella B3: Lombardia, Persone"
                + " arrestate: atteso una cifra sola, trovato una cifra diversa da quella di"
                + " invio.xlsx, foglio 'Dati', cella B2. Lasciare la cifra giusta.");
  }

  @Test
  void the_same_table_in_another_shape_counts_once() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati")
                .row("Lombardia", 3)
                .and("Elenco")
                .row("Regione", "Indicatore", "Valore")
                .row("Lombardia", "Arrestati", 3),
            "LOM");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 3 @ B2");
    assertThat(trial.said()).hasSize(1).first().asString().startsWith("NOTE FIGURE_TWICE");
  }

  @Test
  void a_dash_is_what_the_indicator_says_and_is_noted() throws Exception {
    Trial trial = read(table("-"), "LOM");

    assertThat(trial.figures())
        .containsExactly("03 ARRESTED = 0 @ B2", "03 INVESTIGATED = 10 @ C2");
    assertThat(trial.said())
        .containsExactly(
            "NOTE DASH_AS_ZERO invio.xlsx, foglio 'Dati': trattino: atteso zero, o n.d. se non si"
                + " sa, trovato un trattino in B2. È letto come zero: scrivere 0 per togliere il"
                + " dubbio.");
  }

  @Test
  void a_row_shifted_to_the_right_is_an_error() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", "Indagati")
                .row("Piemonte", 1, 2)
                .row(null, "Lombardia", 3, 4),
            "NAZ");

    assertThat(trial.figures()).containsExactly("01 ARRESTED = 1 @ B2", "01 INVESTIGATED = 2 @ C2");
    assertThat(trial.said())
        .first()
        .isEqualTo(
            "ERROR CELL_OUTSIDE_TABLE invio.xlsx, foglio 'Dati', cella B3: riga spostata: atteso"
                + " l'etichetta nella colonna delle etichette, trovato \"Lombardia\". Riportare la"
                + " riga nella sua colonna.");
  }

  @Test
  void stray_numbers_are_said_one_by_one() throws Exception {
    Trial trial = read(table(3).gap().gap().row("Vittime", null, null, null, 77), "LOM");

    assertThat(trial.said())
        .containsExactly(
            "QUERY CELL_OUTSIDE_TABLE invio.xlsx, foglio 'Dati', cella E5: cella fuori dalle"
                + " tabelle: atteso una cifra sotto un'intestazione e accanto a un'etichetta,"
                + " trovato \"77\". Spostarla al suo posto o cancellarla.");
  }

  @Test
  void a_footnote_number_fused_to_a_label_is_taken_off_and_noted() throws Exception {
    Trial trial = read(Grid.sheet("Dati").row("Regione", "Arrestati").row("LOMBARDIA6", 3), "LOM");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 3 @ B2");
    assertThat(trial.said())
        .containsExactly(
            "NOTE LABEL_STRIPPED invio.xlsx, foglio 'Dati', cella A2: etichetta: atteso"
                + " \"LOMBARDIA\", trovato \"LOMBARDIA6\". Il numero in coda è letto come richiamo"
                + " di nota.");
  }

  @Test
  void a_total_that_is_not_the_sum_is_stated_beside_it() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati")
                .row("Totale complessivo", 8)
                .row("Piemonte", 3)
                .row("Lombardia", 4),
            "NAZ");

    assertThat(trial.sums()).containsExactly("IT ARRESTED 8 <> 7 of 2 @ B2");
  }
}
