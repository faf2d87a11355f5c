package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A total is compared, is the figure itself where nothing is to compare, or is an error. */
class TotalsHaveAFateTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  private Trial readCsv(Grid grid, String office) throws Exception {
    return Trial.read(grid.csv(folder.resolve("invio.csv")), office);
  }

  @Test
  void a_total_named_after_the_indicator_is_not_that_of_the_last_territory() throws Exception {
    Trial matrix =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Vittime")
                .row("Lombardia", 4)
                .row("Veneto", 7)
                .row("Piemonte", null)
                .row("Totale vittime", 11),
            "NAZ");
    Trial list =
        readCsv(
            Grid.sheet("Dati")
                .row("Regione", "Indicatore", "Valore")
                .row("Lombardia", "Vittime", 4)
                .row("Lombardia", "Arrestati", 3)
                .row("Veneto", "Vittime", 7)
                .row(null, "Totale vittime", 12),
            "NAZ");

    assertThat(matrix.figures()).containsExactly("03 VICTIMS = 4 @ B2", "05 VICTIMS = 7 @ B3");
    assertThat(matrix.sums()).containsExactly("IT VICTIMS 11 = 11 of 2 @ B5");
    assertThat(list.figures())
        .containsExactly("03 VICTIMS = 4 @ C2", "03 ARRESTED = 3 @ C3", "05 VICTIMS = 7 @ C4");
    assertThat(list.sums()).containsExactly("IT VICTIMS 12 <> 11 of 2 @ C5");
  }

  @Test
  void a_total_among_ages_is_the_figure_where_there_are_no_ages() throws Exception {
    Trial trial =
        readCsv(
            Grid.sheet("Dati")
                .row("Indicatore", "Età", "Valore")
                .row("Arrestati", "Totale", 9)
                .row("Vittime", "0-17 anni", 4)
                .row("Vittime", "18 anni e oltre", 5)
                .row("Vittime", "Totale", 9),
            "LOM");

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "03 ARRESTED = 9 @ C2",
            "03 VICTIMS AGE=Y0-17 = 4 @ C3",
            "03 VICTIMS AGE=Y18 = 5 @ C4",
            "03 VICTIMS = 9 @ C5");
    assertThat(trial.sums()).containsExactly("03 VICTIMS 9 = 9 of 2 @ C5");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_total_over_indicators_is_their_sum_or_an_error() throws Exception {
    Trial down =
        read(
            Grid.sheet("Dati")
                .row("Indicatore", "Valore")
                .row("Persone indagate", 12)
                .row("di cui arrestati", 4)
                .row("Vittime", 7)
                .row("Totale", 19),
            "LOM");
    Trial across =
        readCsv(
            Grid.sheet("Dati")
                .row("Regione", "Perquisizioni", "Vittime", "Totale")
                .row("Lombardia", 4, 7, 11)
                .row("Veneto", 5, 6, 12),
            "NAZ");

    assertThat(down.figures()).hasSize(3);
    assertThat(down.findings()).isEmpty();
    assertThat(down.ledger().totals()).isEqualTo(1);
    assertThat(across.figures()).hasSize(4);
    assertThat(across.said())
        .containsExactly(
            "ERROR TOTAL_DIFFERS invio.csv, cella D3: totale di più indicatori: atteso 11, la somma"
                + " delle 2 cifre che comprende, trovato \"12\". Correggere il totale, oppure"
                + " escluderlo con 'ignore' nel layout del lavoro.");
  }

  @Test
  void a_total_over_one_figure_says_so_in_the_singular() throws Exception {
    Trial trial =
        readCsv(
            Grid.sheet("Dati").row("Regione", "Perquisizioni", "Totale").row("Lombardia", 4, 11),
            "NAZ");

    assertThat(trial.said())
        .singleElement()
        .asString()
        .contains("atteso 4, la sola cifra che comprende, trovato \"11\".");
  }

  @Test
  void an_exact_total_over_parts_without_value_is_a_figure_where_they_are_the_whole()
      throws Exception {
    Trial whole =
        read(
            Grid.sheet("Dati")
                .row("Territorio", "Vittime")
                .row("Piemonte", 4)
                .row("Valle d'Aosta", "*")
                .row("Lombardia", 7)
                .row("Nord-ovest", 13),
            "NAZ");
    Trial some =
        readCsv(
            Grid.sheet("Dati")
                .row("Regione", "Vittime")
                .row("Piemonte", 4)
                .row("Veneto", "*")
                .row("Totale", 13),
            "NAZ");

    assertThat(whole.figures()).contains("NO VICTIMS = 13 @ B5").hasSize(4);
    assertThat(some.figures()).hasSize(2);
    assertThat(some.sums()).containsExactly("IT VICTIMS 13 <> 4 of 1 @ B4");
  }

  @Test
  void a_subtotal_that_is_shown_twice_is_one_figure() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Vittime")
                .row("Regione", "Totale", "Maschi", "Femmine", "Totale")
                .row("Lombardia", 10, 6, 4, 10)
                .row("Veneto", 11, 6, 5, 12),
            "NAZ");

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "03 VICTIMS = 10 @ B2",
            "03 VICTIMS SEX=M = 6 @ C2",
            "03 VICTIMS SEX=F = 4 @ D2",
            "05 VICTIMS = 11 @ B3",
            "05 VICTIMS SEX=M = 6 @ C3",
            "05 VICTIMS SEX=F = 5 @ D3");
    assertThat(trial.findings())
        .extracting(finding -> finding.severity() + " " + finding.code())
        .containsExactly("ERROR FIGURE_CONFLICT");
  }

  @Test
  void a_label_on_two_levels_is_asked_about() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Indicatore", "Valore")
                .row("Vittime", 12)
                .row("   Vittime", 4)
                .row("   Arrestati", 8),
            "LOM");

    assertThat(trial.figures()).containsExactly("03 VICTIMS = 12 @ B2", "03 ARRESTED = 8 @ B4");
    assertThat(trial.said())
        .containsExactly(
            "ERROR TABLE_AMBIGUOUS invio.xlsx, foglio 'Dati', cella A3: etichetta: atteso"
                + " un'etichetta diversa per ogni livello, trovato \"Vittime\" anche in invio.xlsx,"
                + " foglio 'Dati', cella A2, un livello più fuori. Dire nelle etichette quale è il"
                + " gruppo e quale la sua parte.");
  }

  @Test
  void numbers_far_from_every_word_are_remarks_and_beside_one_they_are_said() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Arrestati")
            .row("Lombardia", 4)
            .row("Veneto", 5)
            .gap()
            .row(null, null, null, null, 17);

    assertThat(read(grid, "NAZ").findings()).isEmpty();
    assertThat(read(grid.gap().row(null, 23), "NAZ").findings())
        .extracting(finding -> finding.code() + " " + finding.place().cell())
        .containsExactly("CELL_OUTSIDE_TABLE B7");
  }

  @Test
  void footnote_letters_behind_labels_are_marks() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati /b", "Vittime /c,d")
                .row("Lombardia b)", 4, 5)
                .row("Veneto/a", 6, 7),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "03 ARRESTED = 4 @ B2",
            "03 VICTIMS = 5 @ C2",
            "05 ARRESTED = 6 @ B3",
            "05 VICTIMS = 7 @ C3");
    assertThat(trial.findings()).isEmpty();
  }
}
