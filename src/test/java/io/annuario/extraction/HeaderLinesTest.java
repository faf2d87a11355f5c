package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a header that name nothing are labels, and never figures. */
class HeaderLinesTest {

  @TempDir Path folder;

  private Trial read(@Nullable Object... marks) throws Exception {
    Grid grid =
        Grid.sheet("Dati")
            .row("Regione", "Arrestati", "Indagati", "Vittime")
            .row(marks)
            .row("Piemonte", 1, 2, 3)
            .row("Lombardia", 4, 5, 6);
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  private static void assertThatFiguresAreRead(Trial trial, int labels) {
    assertThat(trial.figures())
        .containsExactly(
            "01 ARRESTED = 1 @ B3",
            "01 INVESTIGATED = 2 @ C3",
            "01 VICTIMS = 3 @ D3",
            "03 ARRESTED = 4 @ B4",
            "03 INVESTIGATED = 5 @ C4",
            "03 VICTIMS = 6 @ D4");
    assertThat(trial.findings()).isEmpty();
    assertThat(trial.ledger().labels()).isEqualTo(6 + labels);
  }

  @Test
  void numbers_of_columns() throws Exception {
    assertThatFiguresAreRead(read(1, 2, 3, 4), 4);
    assertThatFiguresAreRead(read(null, 1, 2, 3), 3);
    assertThatFiguresAreRead(read("(1)", "(2)", "(3)", "(4=2+3)"), 4);
    assertThatFiguresAreRead(read(null, "(a)", null, null), 1);
  }

  @Test
  void codes_of_the_sender_below_known_labels() throws Exception {
    assertThatFiguresAreRead(read("COD_REG", "R01", "R02", "R03_B"), 4);
  }

  @Test
  void figures_that_happen_to_be_one_two_three_are_figures() throws Exception {
    Path file =
        Grid.sheet("Dati")
            .row("Arrestati", "Indagati", "Vittime")
            .row(1, 2, 3)
            .xlsx(folder.resolve("invio.xlsx"));

    assertThat(Trial.read(file, "LOM").figures())
        .containsExactly("03 ARRESTED = 1 @ A2", "03 INVESTIGATED = 2 @ B2", "03 VICTIMS = 3 @ C2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Persone arrestate (n.)",
        "Persons arrested (no.)",
        "Persons arrested [number]",
        "Persone arrestate (valori assoluti)",
        "Persone arrestate (v.a.)",
      })
  void that_a_header_counts_is_no_other_indicator(String header) throws Exception {
    Grid grid = Grid.sheet("Dati").row("Regione", header).row("Veneto", 4).row("Lombardia", 3);
    Trial trial = Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");

    assertThat(trial.saidInEnglish()).isEmpty();
    assertThat(trial.figures()).hasSize(2);
  }
}
