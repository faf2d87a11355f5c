package io.annuario.extraction;

import static io.annuario.extraction.TitledTable.below;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title or a name that may make less of what is counted is asked about. */
class OpenTitlesTest {

  private static final String CORRECT =
      " Correct the title, or add all of it to the aliases of what it counts, or 'indicator' or"
          + " 'breakdown' in a layout, in jobs/reati/job.yaml.";

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
        "Arrestati: minorenni | minorenni",
        "Persons arrested: Juveniles | Juveniles",
        "Persons arrested: Attempted | Attempted",
        "Tav. 3 - Arrestati (con armi), 2024 | con armi",
        "Arrestati - solo uomini | solo uomini",
        "Persons arrested - men only | men only",
        "Minorenni - Persone arrestate | Minorenni",
        "Arrestati: minorenni 2024 | minorenni 2024",
        "di cui minorenni | di cui minorenni",
        "of which armed | of which armed",
        "thereof: with weapon | thereof with weapon",
        "dont mineurs | dont mineurs",
        "davon Jugendliche | davon Jugendliche",
      })
  void words_that_may_restrict_what_a_title_counts_are_asked_about(String title, String words)
      throws Exception {
    for (String header : new String[] {"Persons arrested", "Persone arrestate"}) {
      Trial trial = read(below(title, header));

      assertThat(trial.figures()).isEmpty();
      assertThat(trial.saidInEnglish())
          .containsExactly(
              "invio.xlsx, sheet 'Dati', cell A1: title: expected words of the job, or none that"
                  + " restrict what is counted, got \""
                  + words
                  + "\"."
                  + CORRECT);
    }
  }

  @Test
  void they_are_named_in_both_languages_and_in_text_files_too() throws Exception {
    Trial trial = csv("invio.csv", below("Arrestati: minorenni", "Numero"));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said())
        .containsExactly(
            "ERROR CATEGORY_UNKNOWN invio.csv, cella A1: titolo: atteso parole della rilevazione, o"
                + " che non restringano ciò che si conta, trovato \"minorenni\". Correggere il"
                + " titolo, oppure aggiungerlo intero agli alias di ciò che conta, o 'indicator' o"
                + " 'breakdown' in un layout, in jobs/reati/job.yaml.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arrestati: femmine",
        "Persons arrested - females only",
        "Arrestati (solo femmine)"
      })
  void categories_that_the_job_knows_bind(String title) throws Exception {
    Trial trial = read(below(title, "Numero"));

    assertThat(trial.figures())
        .containsExactly("05 ARRESTED SEX=F = 4 @ B4", "03 ARRESTED SEX=F = 3 @ B5");
    assertThat(trial.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reati di prova - Persone arrestate, anno 2024",
        "Tabella 2: arrestati per sesso e regione (valori assoluti)",
        "Ministero dell'Interno - Arrestati - dati definitivi 2024",
        "Arrestati: maschi e femmine",
        "Persons arrested: summary table, Italy",
        "Persons arrested, by sex and broad age group",
        "Arrestati: stime, elaborazione dell'ufficio",
        "Persons arrested [crim_arr]",
      })
  void words_that_restrict_nothing_are_let_pass(String title) throws Exception {
    Trial trial = read(below(title, "Numero"));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 4 @ B4", "03 ARRESTED = 3 @ B5");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void nothing_below_inherits_what_such_a_title_counts() throws Exception {
    Trial trial =
        read(
            below("Arrestati: minorenni", "Numero")
                .gap()
                .row("Regione", "Numero")
                .row("Piemonte", 8));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said()).hasSize(2).allMatch(one -> one.startsWith("ERROR "));
  }

  @Test
  void a_heading_within_a_table_is_such_a_title_too() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Numero")
                .row("Arrestati")
                .row("Veneto", 4)
                .row("Arrestati: minorenni")
                .row("Veneto", 2));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 4 @ B3");
    assertThat(trial.said()).hasSize(1).allMatch(one -> one.startsWith("ERROR "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"di cui minorenni", "of which minors", "dont mineurs", "davon Kinder"})
  void parts_that_nobody_knows_are_no_figures_as_rows_or_columns(String part) throws Exception {
    Trial rows = read(Grid.sheet("Dati").row("Voce", "Veneto").row("Arrestati", 4).row(part, 2));
    Trial columns = read(Grid.sheet("Dati").row("Regione", "Arrestati", part).row("Veneto", 4, 2));

    assertThat(rows.figures()).containsExactly("05 ARRESTED = 4 @ B2");
    assertThat(columns.figures()).containsExactly("05 ARRESTED = 4 @ B2");
    assertThat(rows.said()).hasSize(1).allMatch(one -> one.startsWith("ERROR INDICATOR_UNKNOWN"));
    assertThat(columns.said())
        .hasSize(1)
        .allMatch(one -> one.startsWith("ERROR INDICATOR_UNKNOWN"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.csv", "m.csv", "F 2024.csv", "invio_M.csv"})
  void codes_are_no_words_in_the_name_of_a_file(String name) throws Exception {
    Trial trial = csv(name, below("Anno 2024", "Persone arrestate"));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 4 @ B4", "03 ARRESTED = 3 @ B5");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void they_are_asked_about_in_that_of_a_sheet_and_names_bind_in_both() throws Exception {
    Trial code = read(Grid.sheet("F").row("Regione", "Arrestati").row("Veneto", 4));
    Trial named = csv("femmine.csv", below("Anno 2024", "Persone arrestate"));

    assertThat(code.figures()).isEmpty();
    assertThat(code.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'F': name of the sheet or file: expected words of the job, or none"
                + " that restrict what is counted, got \"F\"."
                + CORRECT);
    assertThat(named.figures())
        .containsExactly("05 ARRESTED SEX=F = 4 @ B4", "03 ARRESTED SEX=F = 3 @ B5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Maschi minorenni", "Relazione sui maschi in Italia"})
  void categories_in_a_sentence_above_the_title_that_counts_are_asked_about(String title)
      throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row(title)
                .row("Persone arrestate 2024")
                .row("Regione", "Numero")
                .row("Veneto", 4));

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.said()).hasSize(1).allMatch(one -> one.startsWith("ERROR CATEGORY_UNKNOWN"));
  }
}
