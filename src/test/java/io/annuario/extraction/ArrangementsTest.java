package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several tables on a sheet, several sheets, and lines that belong together. */
class ArrangementsTest {

  @TempDir Path folder;

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  @Test
  void a_sheet_a_territory() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Piemonte")
                .row("Arrestati", 3)
                .row("Indagati", 9)
                .and("Valle d'Aosta")
                .row("Arrestati", 1)
                .row("Indagati", 2),
            "TOR");

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 3 @ B1",
            "01 INVESTIGATED = 9 @ B2",
            "02 ARRESTED = 1 @ B1",
            "02 INVESTIGATED = 2 @ B2");
  }

  @Test
  void a_sheet_a_year() throws Exception {
    Trial trial =
        read(
            Grid.sheet("2023")
                .row("Regione", "Arrestati")
                .row("Lombardia", 3)
                .and("2024")
                .row("Regione", "Arrestati")
                .row("Lombardia", 4),
            "LOM");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 4 @ B2");
  }

  @Test
  void tables_below_and_beside_each_other() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", null, "Regione", "Vittime")
                .row("Piemonte", 1, null, "Piemonte", 5)
                .row("Veneto", 2, null, "Lombardia", 6)
                .gap()
                .row("Regione", "Indagati")
                .row("Piemonte", 7)
                .row("Veneto", 8),
            "NAZ");

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "01 ARRESTED = 1 @ B2",
            "05 ARRESTED = 2 @ B3",
            "01 VICTIMS = 5 @ E2",
            "03 VICTIMS = 6 @ E3",
            "01 INVESTIGATED = 7 @ B6",
            "05 INVESTIGATED = 8 @ B7");
    assertThat(trial.tables()).isEqualTo(3);
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void a_table_beside_another_that_begins_lower() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati")
                .row("Piemonte", 1)
                .row("Lombardia", 2, null, "Regione", "Vittime")
                .row("Veneto", 3, null, "Piemonte", 5)
                .row(null, null, null, "Veneto", 6),
            "NAZ");

    assertThat(trial.figures())
        .containsExactlyInAnyOrder(
            "01 ARRESTED = 1 @ B2",
            "03 ARRESTED = 2 @ B3",
            "05 ARRESTED = 3 @ B4",
            "01 VICTIMS = 5 @ E4",
            "05 VICTIMS = 6 @ E5");
  }

  @Test
  void stacked_blocks_with_the_place_in_a_heading_line() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Regione: Piemonte")
                .row("Arrestati", 1)
                .row("Indagati", 2)
                .gap()
                .row("Regione: Lombardia")
                .row("Arrestati", 3)
                .row("Indagati", 4),
            "NAZ");

    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 1 @ B2",
            "01 INVESTIGATED = 2 @ B3",
            "03 ARRESTED = 3 @ B6",
            "03 INVESTIGATED = 4 @ B7");
  }

  @Test
  void stacked_blocks_with_the_year_in_a_heading_line() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Lombardia")
                .row("Anno 2023")
                .row("Arrestati", 1)
                .row("Indagati", 2)
                .gap()
                .row("Anno 2024")
                .row("Arrestati", 3)
                .row("Indagati", 4),
            "LOM");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 3 @ B7", "03 INVESTIGATED = 4 @ B8");
    assertThat(trial.said())
        .containsExactly(
            "NOTE PERIOD_NOT_OF_EDITION invio.xlsx, foglio 'Dati', cella A2: periodo: atteso"
                + " 2024, trovato 2023. Le cifre di altri periodi non si caricano.");
  }
}
