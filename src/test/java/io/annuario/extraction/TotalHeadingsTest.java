package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Totale" alone in its line heads the total over what the headings above it name. */
class TotalHeadingsTest {

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    Trial text = Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");
    Trial workbook = Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
    assertThat(text.figures()).isEqualTo(workbook.figures());
    return workbook;
  }

  @Test
  void below_categories_it_counts_everyone() throws Exception {
    assertThat(
            read(Grid.sheet("Dati")
                    .row(null, "Lombardia", "Veneto")
                    .row("Maschi")
                    .row("Arrestati", 5, 6)
                    .row("Femmine")
                    .row("Arrestati", 1, 2)
                    .row("Totale")
                    .row("Arrestati", 6, 8)
                    .row("Vittime", 3, 4))
                .figures())
        .containsExactlyInAnyOrder(
            "03 ARRESTED SEX=M = 5 @ B3",
            "05 ARRESTED SEX=M = 6 @ C3",
            "03 ARRESTED SEX=F = 1 @ B5",
            "05 ARRESTED SEX=F = 2 @ C5",
            "03 ARRESTED = 6 @ B7",
            "05 ARRESTED = 8 @ C7",
            "03 VICTIMS = 3 @ B8",
            "05 VICTIMS = 4 @ C8");
  }

  @Test
  void below_regions_it_is_compared_and_never_the_last_regions() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row(null, "2024")
                .row("Lombardia")
                .row("Arrestati", 5)
                .row("Veneto")
                .row("Arrestati", 6)
                .row("Totale")
                .row("Arrestati", 12)
                .row("Vittime", 3));

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "03 ARRESTED = 5 @ B3", "05 ARRESTED = 6 @ B5", "IT VICTIMS = 3 @ B8");
    assertThat(trial.totals()).singleElement().asString().contains("12").contains("11");
  }

  @Test
  void below_indicators_it_is_no_figure_of_the_last_one() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row(null, "2024")
                .row("Arrestati")
                .row("Lombardia", 5)
                .row("Vittime")
                .row("Lombardia", 6)
                .row("Totale")
                .row("Veneto", 7));

    assertThat(trial.figures())
        .containsExactlyInAnyOrder("03 ARRESTED = 5 @ B3", "03 VICTIMS = 6 @ B5");
    assertThat(trial.said()).hasSize(1).allMatch(one -> one.startsWith("ERROR TOTAL_DIFFERS"));
  }
}
