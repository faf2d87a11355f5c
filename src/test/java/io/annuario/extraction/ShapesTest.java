package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every shape of table that offices send is found by its words alone. */
class ShapesTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  @Test
  void territories_down_and_indicators_across() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Attività della Polizia Postale")
                .row("Anno 2024")
                .gap()
                .row("Regione", "Arrestati", "Indagati")
                .row("Piemonte", 3, 10)
                .row("Lombardia", 4, "1.234")
                .row("Totale", 7, 1244)
                .row("Fonte: elaborazione interna"),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 3 @ B5",
            "01 INVESTIGATED = 10 @ C5",
            "03 ARRESTED = 4 @ B6",
            "03 INVESTIGATED = 1234 @ C6");
    assertThat(trial.sums())
        .containsExactly("IT ARRESTED 7 = 7 of 2 @ B7", "IT INVESTIGATED 1244 = 1244 of 2 @ C7");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void indicators_down_and_territories_across_with_a_total_column() throws Exception {
    Trial trial =
        read(
            Grid.sheet("2024")
                .row("Indicatore", "Piemonte", "Valle d’Aosta", "Totale")
                .row("Persone arrestate", 3, 1, 4)
                .row("Persone indagate", 10, 2, 12),
            "TOR");

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 3 @ B2",
            "02 ARRESTED = 1 @ C2",
            "01 INVESTIGATED = 10 @ B3",
            "02 INVESTIGATED = 2 @ C3");
    assertThat(trial.sums())
        .containsExactly("IT ARRESTED 4 = 4 of 2 @ D2", "IT INVESTIGATED 12 = 12 of 2 @ D3");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_form_of_one_office() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Scheda")
                .row("Ufficio:", "Centro Lombardia")
                .row("Anno:", 2024)
                .row("Compilato il", "15/01/2025")
                .gap()
                .row("Persone arrestate", 2019)
                .row("Persone indagate", 2050)
                .row("Perquisizioni", "n.d."),
            "LOM");

    assertThat(trial.figures())
        .containsExactly(
            "03 ARRESTED = 2019 @ B5", "03 INVESTIGATED = 2050 @ B6", "03 SEARCHES = O @ B7");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_long_list_with_a_breakdown() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Elenco")
                .row("Anno", "Territorio", "Indicatore", "Sesso", "Valore", "Note")
                .row(2024, "Milano", "Arrestati", "M", 5, null)
                .row(2024, "Milano", "Arrestati", "F", 2, "dato da verificare")
                .row(2024, "Bergamo", "Perquisizioni", null, 9, null)
                .row(2023, "Bergamo", "Perquisizioni", null, 8, null),
            "LOM");

    assertThat(trial.figures())
        .containsExactly(
            "015 ARRESTED SEX=M = 5 @ E2", "015 ARRESTED SEX=F = 2 @ E3", "016 SEARCHES = 9 @ E4");
    assertThat(trial.said())
        .containsExactly(
            "NOTE PERIOD_NOT_OF_EDITION invio.xlsx, foglio 'Elenco', cella A5: periodo: atteso"
                + " 2024, trovato 2023. Le cifre di altri periodi non si caricano.");
  }

  @Test
  void years_across() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Arrestati")
                .row("Regione", 2022, 2023, "2024*")
                .row("Piemonte", 1, 2, 3)
                .row("Lombardia", 4, 5, 6),
            "NAZ");

    assertThat(trial.figures()).containsExactly("01 ARRESTED = 3 @ D2", "03 ARRESTED = 6 @ D3");
  }

  @Test
  void years_and_a_breakdown_under_merged_headers() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Vittime")
                .row("Vittime per sesso")
                .row("Regione", 2023, null, 2024, null, null)
                .row(null, "Maschi", "Femmine", "Maschi", "Femmine", "Totale")
                .row("Piemonte", 1, 2, 3, 4, 7)
                .row("Veneto", 5, 6, 7, 8, 15)
                .merge("A2:A3")
                .merge("B2:C2")
                .merge("D2:F2"),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 VICTIMS SEX=M = 3 @ D4",
            "01 VICTIMS SEX=F = 4 @ E4",
            "05 VICTIMS SEX=M = 7 @ D5",
            "05 VICTIMS SEX=F = 8 @ E5",
            "01 VICTIMS = 7 @ F4",
            "05 VICTIMS = 15 @ F5");
    assertThat(trial.sums())
        .containsExactly("01 VICTIMS 7 = 7 of 2 @ F4", "05 VICTIMS 15 = 15 of 2 @ F5");
  }

  @Test
  void merged_headers_that_a_csv_lost() throws Exception {
    Path csv =
        Grid.sheet("")
            .row("", "Arrestati", "", "Vittime", "")
            .row("", "Maschi", "Femmine", "Maschi", "Femmine")
            .row("Piemonte", 1, 2, 3, 4)
            .csv(folder.resolve("invio.csv"));

    assertThat(Trial.read(csv, "TOR").figures())
        .containsExactly(
            "01 ARRESTED SEX=M = 1 @ B3",
            "01 ARRESTED SEX=F = 2 @ C3",
            "01 VICTIMS SEX=M = 3 @ D3",
            "01 VICTIMS SEX=F = 4 @ E3");
  }

  @Test
  void flags_beside_the_figures() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", null, "Indagati", null)
                .row("Piemonte", 1, "p", 5, null)
                .row("Veneto", ":", "c", 6, "b"),
            "NAZ");

    assertThat(trial.observations())
        .extracting(one -> one.place().cell() + " " + one.status() + " " + one.confidentiality())
        .containsExactly("B2 P F", "D2 A F", "B3 Q C", "D3 B F");
  }

  @Test
  void flags_below_a_header_that_is_merged_over_them_and_the_figures() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", null, "Indagati", null)
                .row("Piemonte", 1, "p", 5, null)
                .row("Veneto", 4, "bp", 6, "e")
                .merge("B1:C1")
                .merge("D1:E1"),
            "NAZ");

    assertThat(trial.said()).isEmpty();
    assertThat(trial.observations())
        .extracting(one -> one.place().cell() + " " + one.value() + " " + one.status())
        .containsExactly("B2 1 P", "D2 5 A", "B3 4 P", "D3 6 E");
  }

  @Test
  void a_word_that_is_written_into_all_cells_of_a_merged_range_hides_nothing() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", "Arrestati")
                .row("Regione", "Maschi", "Femmine")
                .row("Piemonte", 1, 2)
                .merge("A1:A2")
                .merge("B1:C1"),
            "NAZ");

    assertThat(trial.said()).isEmpty();
    assertThat(trial.figures())
        .containsExactly("01 ARRESTED SEX=M = 1 @ B3", "01 ARRESTED SEX=F = 2 @ C3");
  }

  @Test
  void a_list_goes_on_however_long_it_is() throws Exception {
    Grid grid = Grid.sheet("").row("Anno", "Regione", "Arrestati");
    for (int year = 0; year < 9_000; year++) {
      grid.row(2000 + year % 20, "Lombardia", year);
    }
    grid.row(2024, "Lombardia", "1.234");

    Trial trial = Trial.read(grid.csv(folder.resolve("invio.csv")), "LOM");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 1234 @ C9002");
    assertThat(trial.tables()).isEqualTo(1);
  }

  @Test
  void a_second_table_in_a_later_block_is_found() throws Exception {
    Grid grid = Grid.sheet("").row("Regione", "Arrestati").row("Lombardia", 3);
    for (int line = 0; line < 4_100; line++) {
      grid.row("Nota numero " + (char) ('a' + line % 26));
    }
    grid.row("Regione", "Indagati").row("Lombardia", 4);

    assertThat(Trial.read(grid.csv(folder.resolve("invio.csv")), "LOM").figures())
        .containsExactly("03 ARRESTED = 3 @ B2", "03 INVESTIGATED = 4 @ B4104");
  }

  @Test
  void three_header_rows_under_which_a_word_alone_says_nothing() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Perquisizioni", "Persone", null, "Vittime")
                .row(null, 0, "TOTALE", "di cui", null)
                .row(null, null, null, "arrestate", null)
                .row("Piemonte", 7, 10, 3, 5)
                .row("Veneto", 8, 20, 4, 6)
                .merge("A1:A3")
                .merge("B1:B3")
                .merge("C1:D1")
                .merge("C2:C3")
                .merge("E1:E3"),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 SEARCHES = 7 @ B4",
            "01 INVESTIGATED = 10 @ C4",
            "01 ARRESTED = 3 @ D4",
            "01 VICTIMS = 5 @ E4",
            "05 SEARCHES = 8 @ B5",
            "05 INVESTIGATED = 20 @ C5",
            "05 ARRESTED = 4 @ D5",
            "05 VICTIMS = 6 @ E5");
    assertThat(trial.said())
        .containsExactly(
            "ERROR HIDDEN_CONTENT invio.xlsx, foglio 'Dati', cella B2: contenuto nascosto: atteso"
                + " celle visibili, trovato 1 cella coperta da celle unite: B2. Scoprire o"
                + " cancellare il contenuto nascosto.");
  }
}
