package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands below a table belongs to what it heads, or it is said. */
class LinesBelowTablesTest {

  @TempDir Path folder;

  @Test
  void the_number_of_a_page_takes_no_line_of_the_header_below_it() throws Exception {
    Trial trial =
        Trial.read(
            Grid.sheet("Dati")
                .row("Arrestati")
                .gap()
                .row("Anno", "Età", "Lombardia", "Veneto")
                .row(2024, "0-17 anni", 3, 4)
                .gap()
                .row(null, 47)
                .gap()
                .row(null, null, "Vittime", "Vittime")
                .row("N.", "Regione", "Maschi", "Femmine")
                .row(1, "Lombardia", 12, 8)
                .row(2, "Veneto", 15, 9)
                .xlsx(folder.resolve("invio.xlsx")),
            "NAZ");

    assertThat(trial.figures())
        .contains("03 VICTIMS SEX=M = 12 @ C10", "05 VICTIMS SEX=F = 9 @ D11")
        .hasSize(6);
  }

  @Test
  void figures_below_a_heading_nobody_knows_are_not_the_offices_beside_those_of_regions()
      throws Exception {
    Trial trial =
        Trial.read(
            Grid.sheet("Dati")
                .row("Anno 2024")
                .gap()
                .row("N.", null, "Numero")
                .row(null, "Lombardia")
                .row(null, "Sequestri di natanti")
                .row(1, "Arrestati", 5)
                .row(null, "Veneto")
                .row(2, "Arrestati", 11)
                .xlsx(folder.resolve("invio.xlsx")),
            "NAZ");

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 11 @ C8");
    assertThat(trial.said())
        .satisfiesExactly(
            one -> assertThat(one).startsWith("ERROR TERRITORY_UNKNOWN"),
            one -> assertThat(one).startsWith("QUERY HEADING_UNUSED").contains("cella B4"));
  }

  @Test
  void numbers_below_a_merged_word_of_the_job_that_no_table_takes_are_said() throws Exception {
    Trial trial =
        Trial.read(
            Grid.sheet("Dati")
                .row("Registro")
                .row("Mese", "Arrestati", null)
                .merge("B2:C2")
                .row(null, "unità", "unità")
                .row("prima", 3, 4)
                .row("seconda", 5, 6)
                .xlsx(folder.resolve("invio.xlsx")),
            "NAZ");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.ledger().rejected()).isEqualTo(4);
  }

  @Test
  void a_header_right_below_a_table_keeps_its_upper_line() throws Exception {
    Trial trial =
        Trial.read(
            Grid.sheet("Dati")
                .row("Anno 2024")
                .row("Regione", "Arrestati", "Indagati")
                .row("Lombardia", 1, 2)
                .row("Totale", 1, 2)
                .row(null, null, null, "Veneto", null)
                .row("N.", "Voce", "Sesso", "2023", "2024")
                .row(1, "Vittime", "Maschi", 3, 4)
                .row(2, null, "Femmine", 5, 6)
                .xlsx(folder.resolve("invio.xlsx")),
            "NAZ");

    assertThat(trial.figures())
        .contains("05 VICTIMS SEX=M = 4 @ E7", "05 VICTIMS SEX=F = 6 @ E8")
        .hasSize(4);
  }

  @Test
  void years_that_reach_beyond_a_table_begin_another() throws Exception {
    Trial trial =
        Trial.read(
            Grid.sheet("Dati")
                .row("Regione", "Numero")
                .row("Arrestati")
                .row("Lombardia", 9)
                .row("Vittime")
                .row(null, "2023", "2024")
                .row("Veneto", 1, 736)
                .row("Piemonte", 0, 0)
                .xlsx(folder.resolve("invio.xlsx")),
            "NAZ");

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "03 ARRESTED = 9 @ B3", "05 VICTIMS = 736 @ C6", "01 VICTIMS = 0 @ C7");
  }

  @Test
  void blanks_below_a_word_nobody_knows_repeat_that_word() throws Exception {
    Trial trial =
        Trial.read(
            Grid.sheet("Dati")
                .row("Sesso", "Regione", "Voce", "Numero")
                .row("Maschi", "Lombardia", "Arrestati", 1)
                .row(null, "Lombardia", "Vittime", 2)
                .row("Sequestri di natanti")
                .row(null, "Veneto", "Arrestati", 3)
                .row(null, "Veneto", "Vittime", 4)
                .row("Femmine", "Lombardia", "Arrestati", 5)
                .row(null, "Lombardia", "Vittime", 6)
                .csv(folder.resolve("invio.csv")),
            "NAZ");

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "03 ARRESTED SEX=M = 1 @ D2",
            "03 VICTIMS SEX=M = 2 @ D3",
            "03 ARRESTED SEX=F = 5 @ D7",
            "03 VICTIMS SEX=F = 6 @ D8");
    assertThat(trial.said()).anyMatch(one -> one.startsWith("ERROR CATEGORY_UNKNOWN"));
  }
}
