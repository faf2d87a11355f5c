package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two readings that are equally good none is chosen: both are shown, and how to choose. */
class AmbiguityTest {

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  static Grid headers() {
    return Grid.sheet("Dati")
        .row("Regione", "Arrestati", "Indagati")
        .row("Regione", "Vittime", "Perquisizioni")
        .row("Piemonte", 1, 2)
        .row("Lombardia", 3, 4);
  }

  static Grid names() {
    return Grid.sheet("Dati")
        .row("Persone arrestate")
        .row("Nome", 2024)
        .row("Estero", 3)
        .row("Acque internazionali", 4);
  }

  @Test
  void two_lines_of_headers_that_name_every_column_differently() throws Exception {
    Trial trial = read(headers());

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.ledger().rejected()).isEqualTo(4);
    assertThat(trial.said())
        .containsExactly(
            "ERROR TABLE_AMBIGUOUS invio.xlsx, foglio 'Dati', cella B2: tabella: atteso una sola"
                + " lettura, trovato due intestazioni, \"Arrestati\" nella riga 1 o \"Vittime\""
                + " nella riga 2. Correggere la tabella, oppure scegliere in 'layouts' di"
                + " jobs/reati/job.yaml: { sheet: \"Dati\", header_rows: [1] } o { sheet: \"Dati\","
                + " header_rows: [2] }.");
  }

  @Test
  void the_heading_of_a_group_and_a_part_below_its_whole_are_not_ambiguous() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Indagati", "Indagati")
                .row(null, "Indagati", "di cui arrestati")
                .row("Piemonte", 7, 2));

    assertThat(trial.figures()).containsExactly("01 INVESTIGATED = 7 @ B3", "01 ARRESTED = 2 @ C3");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void names_that_can_be_territories_or_indicators() throws Exception {
    Trial trial = read(names());

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell A3: table: expected one reading only, got names such as"
                + " \"Estero\" in column A, which can be territories or indicators. Correct the"
                + " table, or choose in 'layouts' of jobs/reati/job.yaml: { sheet: \"Dati\","
                + " orientation: territories-down } or { sheet: \"Dati\", orientation:"
                + " indicators-down }.");
  }

  @Test
  void names_of_both_are_understood_where_the_rest_of_the_table_says_which() throws Exception {
    Trial trial =
        read(Grid.sheet("Dati").row("Nome", "Arrestati").row("Estero", 3).row("Piemonte", 4));

    assertThat(trial.figures()).containsExactly("EST ARRESTED = 3 @ B2", "01 ARRESTED = 4 @ B3");
    assertThat(trial.findings()).isEmpty();
  }
}
