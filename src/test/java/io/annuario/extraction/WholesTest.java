package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wholes, parts and rates that stand beside the figures are known for what they are. */
class WholesTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  @Test
  void parts_below_their_whole() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Indicatore", "Lombardia")
                .row("Persone indagate", 12)
                .row("   di cui arrestati", 4)
                .row("Vittime", 9)
                .row("  Maschi", 4)
                .row("  Femmine", 5)
                .row("Perquisizioni", "-"),
            "LOM");

    assertThat(trial.figures())
        .containsExactly(
            "03 INVESTIGATED = 12 @ B2",
            "03 ARRESTED = 4 @ B3",
            "03 VICTIMS = 9 @ B4",
            "03 VICTIMS SEX=M = 4 @ B5",
            "03 VICTIMS SEX=F = 5 @ B6",
            "03 SEARCHES = M @ B7");
  }

  @Test
  void regions_above_their_provinces_are_totals_and_areas_too() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Territorio", "Arrestati")
                .row("Italia", 9)
                .row("Nord-ovest", 7)
                .row("Piemonte", 4)
                .row("Lombardia", 3)
                .row("Milano", 2)
                .row("Bergamo", 1)
                .row("Veneto", 2),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 4 @ B4",
            "015 ARRESTED = 2 @ B6",
            "016 ARRESTED = 1 @ B7",
            "05 ARRESTED = 2 @ B8");
    assertThat(trial.sums())
        .containsExactly(
            "IT ARRESTED 9 = 9 of 4 @ B2",
            "NO ARRESTED 7 = 7 of 3 @ B3",
            "03 ARRESTED 3 = 3 of 2 @ B5");
  }

  @Test
  void a_national_list_beside_regional_figures_is_a_figure() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Territorio", "Arrestati", "Black list")
                .row("Piemonte", 4, null)
                .row("Veneto", 2, null)
                .row("Italia", 6, 2775),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly("01 ARRESTED = 4 @ B2", "05 ARRESTED = 2 @ B3", "IT SITES = 2775 @ C4");
    assertThat(trial.sums()).containsExactly("IT ARRESTED 6 = 6 of 2 @ B4");
  }

  @Test
  void a_line_of_rates_below_the_counts_is_no_unknown_territory() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", "Vittime")
                .row("Piemonte", 10, 3)
                .row("Tasso per 100.000 abitanti", 0.2, 0.1)
                .row("Veneto", 20, 4),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 10 @ B2",
            "01 VICTIMS = 3 @ C2",
            "05 ARRESTED = 20 @ B4",
            "05 VICTIMS = 4 @ C4");
    assertThat(trial.findings()).isEmpty();
    assertThat(trial.ledger().rates()).isEqualTo(2);
  }

  @Test
  void unnamed_totals_after_each_block_are_those_of_the_block_and_the_last_of_all()
      throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", "Vittime")
                .row("Piemonte", 4, 1)
                .row("Lombardia", 3, 2)
                .row("Totale", 7, 3)
                .row("Veneto", 2, 5)
                .row("Napoli", 6, 5)
                .row("Totale", 9, 10)
                .row("Totale", 15, 13),
            "NAZ");

    assertThat(trial.figures()).hasSize(8);
    assertThat(trial.sums())
        .containsExactly(
            "NO ARRESTED 7 = 7 of 2 @ B4",
            "NO VICTIMS 3 = 3 of 2 @ C4",
            "IT ARRESTED 9 <> 8 of 2 @ B7",
            "IT VICTIMS 10 = 10 of 2 @ C7",
            "IT ARRESTED 15 = 15 of 4 @ B8",
            "IT VICTIMS 13 = 13 of 4 @ C8");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_last_unnamed_total_without_lines_of_its_own_word_is_that_of_its_block_or_of_all()
      throws Exception {
    Grid blocks =
        Grid.sheet("Dati")
            .row("Regione", "Arrestati")
            .row("Piemonte", 4)
            .row("Totale", 4)
            .row("Veneto", 2);

    assertThat(read(blocks.row("Totale", 2), "NAZ").sums())
        .containsExactly("01 ARRESTED 4 = 4 of 1 @ B3", "05 ARRESTED 2 = 2 of 1 @ B5");
  }

  @Test
  void two_breakdowns_with_totals_of_each() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Vittime")
                .row("Provincia", "Totale", null, null, "Maschi", null, null, "Femmine", null, null)
                .row(
                    null,
                    "0-17 anni",
                    "18 anni e oltre",
                    "Totale",
                    "0-17 anni",
                    "18 anni e oltre",
                    "Totale",
                    "0-17 anni",
                    "18 anni e oltre",
                    "Totale")
                .row("015", 3, 7, 10, 1, 3, 4, 2, 4, 6)
                .row("016", 7, 11, 18, 3, 5, 8, 4, 6, 10)
                .merge("B1:D1")
                .merge("E1:G1")
                .merge("H1:J1"),
            "NAZ");

    assertThat(trial.figures())
        .contains(
            "015 VICTIMS AGE=Y0-17;SEX=M = 1 @ E3",
            "015 VICTIMS AGE=Y0-17 = 3 @ B3",
            "015 VICTIMS SEX=F = 6 @ J3",
            "015 VICTIMS = 10 @ D3");
    assertThat(trial.sums())
        .contains("015 VICTIMS 10 = 10 of 2 @ D3", "015 VICTIMS 3 = 3 of 2 @ B3")
        .noneMatch(sum -> sum.contains("<>"));
  }
}
