package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codes are read where codes stand, compared with the names beside them, and nowhere else taken.
 */
class CodesAsKeysTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  private Trial readCsv(Grid grid, String office) throws Exception {
    return Trial.read(grid.csv(folder.resolve("invio.csv")), office);
  }

  @Test
  void a_table_keyed_by_codes_alone_is_read_with_and_without_zeros() throws Exception {
    Grid texts =
        Grid.sheet("Dati")
            .row("Codice ISTAT", "Arrestati", "Vittime")
            .row("01", 4, 7)
            .row("03", 5, 8)
            .row("015", 2, 1);
    Grid numbers =
        Grid.sheet("Dati")
            .row("Cod. ISTAT della regione", "Arrestati", "Vittime")
            .row(1, 4, 7)
            .row(3, 5, 8)
            .row(15, 2, 1);

    assertThat(read(texts, "NAZ").figures())
        .isEqualTo(read(numbers, "NAZ").figures())
        .isEqualTo(readCsv(texts, "NAZ").figures())
        .contains("01 ARRESTED = 4 @ B2", "015 VICTIMS = 1 @ C4");
  }

  @Test
  void a_list_is_keyed_by_codes_of_territories_and_of_indicators() throws Exception {
    Trial trial =
        readCsv(
            Grid.sheet("Dati")
                .row("Codice regione", "Codice indicatore", "Valore")
                .row("01", "ARRESTED", 4)
                .row("05", "VICTIMS", 7)
                .row("05", "ARRESTED", 6),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly("01 ARRESTED = 4 @ C2", "05 VICTIMS = 7 @ C3", "05 ARRESTED = 6 @ C4");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_code_beside_another_name_is_an_error_with_both() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Codice", "Regione", "Arrestati")
                .row("05", "Piemonte", 4)
                .row("03", "Lombardia", 5),
            "NAZ");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 5 @ C3");
    assertThat(trial.said())
        .containsExactly(
            "ERROR TABLE_AMBIGUOUS invio.xlsx, foglio 'Dati', cella B2: etichette: atteso etichette"
                + " che si accordano, trovato \"05\" e \"Piemonte\". Lasciare quella giusta.");
  }

  @Test
  void the_code_of_another_indicator_beside_a_name_is_an_error_too() throws Exception {
    Trial trial =
        readCsv(
            Grid.sheet("Dati")
                .row("Codice indicatore", "Indicatore", "Valore")
                .row("VICTIMS", "Persone arrestate", 4)
                .row("SEARCHES", "Perquisizioni", 5),
            "LOM");

    assertThat(trial.figures()).containsExactly("03 SEARCHES = 5 @ C3");
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.csv, cell B2: labels: expected labels that agree, got \"VICTIMS\" and \"Persone"
                + " arrestate\". Leave the right one.");
  }

  @Test
  void numbers_of_rows_are_no_codes() throws Exception {
    Grid numbered =
        Grid.sheet("Dati")
            .row("N.", "Regione", "Arrestati")
            .row(1, "Lombardia", 4)
            .row(2, "Veneto", 5)
            .row(3, "Piemonte", 6);
    Grid list =
        Grid.sheet("Dati")
            .row("No.", "Regione", "Indicatore", "Valore")
            .row(1, "Lombardia", "Arrestati", 4)
            .row(2, "Veneto", "Arrestati", 5)
            .row(3, "Piemonte", "Vittime", 6);

    assertThat(read(numbered, "NAZ").figures())
        .containsExactly("03 ARRESTED = 4 @ C2", "05 ARRESTED = 5 @ C3", "01 ARRESTED = 6 @ C4");
    assertThat(read(numbered, "NAZ").findings()).isEmpty();
    assertThat(readCsv(list, "NAZ").figures())
        .containsExactly("03 ARRESTED = 4 @ D2", "05 ARRESTED = 5 @ D3", "01 VICTIMS = 6 @ D4");
    assertThat(readCsv(list, "NAZ").findings()).isEmpty();
  }

  @Test
  void an_unknown_number_where_territories_stand_is_said_and_never_the_office_itself()
      throws Exception {
    Trial one = read(Grid.sheet("Dati").row("Regione", "Arrestati").row(9917, 4), "LOM");
    Trial list =
        readCsv(
            Grid.sheet("Dati")
                .row("Codice territorio", "Indicatore", "Valore")
                .row(9917, "Arrestati", 4)
                .row(9918, "Vittime", 5),
            "LOM");

    assertThat(one.figures()).isEmpty();
    assertThat(one.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell A2: label: expected a territory of the job, got"
                + " \"9917\". Correct the label, or add it to the aliases in"
                + " jobs/reati/codes/territories.csv.");
    assertThat(list.figures()).isEmpty();
    assertThat(list.findings())
        .extracting(finding -> finding.code() + " " + finding.place().cell())
        .containsExactly("TERRITORY_UNKNOWN A2", "TERRITORY_UNKNOWN A3");
  }

  @Test
  void a_code_is_no_word_in_a_header_or_among_names() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati")
                .row("Lombardia", 4)
                .row("Veneto", 6)
                .row("EST", 5),
            "NAZ");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 4 @ B2", "05 ARRESTED = 6 @ B3");
    assertThat(trial.findings())
        .extracting(finding -> finding.code() + " " + finding.place().cell())
        .containsExactly("TERRITORY_UNKNOWN A4");
  }
}
