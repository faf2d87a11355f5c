package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles say whose the figures below them are where the rows do not, and only if they name one. */
class TitlesOfTerritoriesTest {

  @TempDir Path folder;

  private static Grid below(String title) {
    return Grid.sheet("Dati")
        .row(title)
        .row("Indicatore", "Valore")
        .row("Arrestati", 4)
        .row("Vittime", 7);
  }

  private Trial read(Grid grid, String office) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), office);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reati commessi in Veneto nell'anno 2024",
        "Offences in Veneto, 2024",
        "Persone denunciate nel Veneto (valori assoluti)",
        "Tav. 03 - Veneto",
      })
  void a_sentence_that_names_one_territory_is_about_it(String title) throws Exception {
    assertThat(read(below(title), "NAZ").figures())
        .containsExactly("05 ARRESTED = 4 @ B3", "05 VICTIMS = 7 @ B4");
  }

  @Test
  void one_that_names_several_leaves_it_open_in_every_format() throws Exception {
    Grid grid = below("Reati in Lombardia e Veneto");

    Trial trial = read(grid, "NAZ");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell B3: table: expected the territory of the figures, got a"
                + " title that names several. Write it in the header, the title or the sheet's"
                + " name, or in a layout of job.yaml: 'territory', 'indicator', 'period' or"
                + " 'columns'.",
            "invio.xlsx, sheet 'Dati', cell B4: table: expected the territory of the figures, got a"
                + " title that names several. Write it in the header, the title or the sheet's"
                + " name, or in a layout of job.yaml: 'territory', 'indicator', 'period' or"
                + " 'columns'.");
    assertThat(Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ").figures()).isEmpty();
  }

  @Test
  void rows_that_name_their_territories_keep_them_below_any_title() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Reati in Lombardia, Veneto e Piemonte (per Napoli si veda l'allegato)")
                .row("Regione", "Arrestati")
                .row("Lombardia", 4)
                .row("Veneto", 7),
            "NAZ");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 4 @ B3", "05 ARRESTED = 7 @ B4");
    assertThat(trial.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tav. 05 - Reati denunciati",
        "Tavola 05: reati denunciati",
        "05. Reati denunciati",
        "5) Reati denunciati",
        "Prospetto 05 – reati denunciati",
        "Sezione NO - reati denunciati",
      })
  void numbers_and_letters_of_tables_are_no_codes(String title) throws Exception {
    Trial trial = read(below(title), "LOM");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 4 @ B3", "03 VICTIMS = 7 @ B4");
    assertThat(trial.findings()).isEmpty();
  }

  @Test
  void the_name_of_a_sheet_can_name_several_too() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Lombardia e Veneto")
                .row("Indicatore", "Valore")
                .row("Arrestati", 4)
                .row("Vittime", 5),
            "NAZ");

    assertThat(trial.figures()).isEmpty();
    assertThat(trial.findings()).hasSize(2);
  }
}
