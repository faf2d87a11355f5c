package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles say that what stands below them is no count, or one in thousands. */
class MeasuresOfTitlesTest {

  @TempDir Path folder;

  private static Grid below(String title) {
    return Grid.sheet("Dati").row(title).row("Regione", "Arrestati").row("Veneto", 40);
  }

  private Trial read(Grid grid) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reati - valori percentuali",
        "Reati per regione: composizione percentuale",
        "Offences by region (%)",
        "Straftaten nach Land, in Prozent",
        "Délits par région, en pourcentage",
        "Offences per 100,000 inhabitants",
        "Reati ogni 100.000 abitanti",
      })
  void percentages_and_rates_of_a_title_are_no_counts(String title) throws Exception {
    assertThat(read(below(title)).figures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reati: numero e percentuale", "Damage in millions of euros", "Reati"})
  void a_title_that_speaks_of_numbers_or_of_money_too_changes_nothing(String title)
      throws Exception {
    assertThat(read(below(title)).figures()).containsExactly("05 ARRESTED = 40 @ B3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reati (valori in migliaia)",
        "Offences, in thousands",
        "Straftaten in Tausend",
        "Délits, en milliers",
      })
  void thousands_of_a_title_are_multiplied(String title) throws Exception {
    assertThat(read(below(title)).figures()).containsExactly("05 ARRESTED = 40000 @ B3");
  }

  @Test
  void an_indicator_that_is_itself_measured_is_what_its_title_says() throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Denaro sequestrato (incidenza percentuale)")
            .row("Regione", "2024")
            .row("Veneto", 12.5);

    assertThat(read(grid).figures()).containsExactly("05 SEIZED = 12.5 @ B3");
  }

  @Test
  void each_table_has_its_own_title_and_each_sheet_its_own_name() throws Exception {
    Grid grid =
        Grid.sheet("Numeri")
            .row("Tav. 1 - Reati")
            .row("Regione", "Arrestati")
            .row("Veneto", 40)
            .gap()
            .row("Tav. 2 - Reati, valori percentuali")
            .row("Regione", "Arrestati")
            .row("Veneto", 12)
            .and("Percentuali")
            .row("Regione", "Arrestati")
            .row("Veneto", 12);

    assertThat(read(grid).figures()).containsExactly("05 ARRESTED = 40 @ B3");
  }

  @Test
  void what_a_layout_pins_is_a_count_below_any_title() throws Exception {
    Path file = below("Reati in percentuale").csv(folder.resolve("invio.csv"));
    String layouts = "layouts:\n  - columns: { B: indicator VICTIMS }\n";

    assertThat(Trial.read(SaidJob.with(folder, layouts), Trial.edition(), file, "NAZ").figures())
        .containsExactly("05 VICTIMS = 40 @ B3");
  }
}
