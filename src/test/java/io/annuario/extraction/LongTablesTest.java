package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However long a table is, what it says is held against all of it. */
class LongTablesTest {

  private static final String[] CODES = {"015", "016", "017", "01", "02", "05", "063"};

  @TempDir Path folder;

  @Test
  void a_total_that_stands_far_below_the_first_lines_is_still_one() throws Exception {
    Grid grid = Grid.sheet("").row("Anno", "Territorio", "Arrestati");
    for (int year = 0; year < 300; year++) {
      grid.row(1950 + year % 70, "Milano", year);
    }
    grid.row(2024, "Milano", 2).row(2024, "Bergamo", 3).row(2024, "Lombardia", 6);

    Trial trial = Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");

    assertThat(trial.figures())
        .containsExactly("015 ARRESTED = 2 @ C302", "016 ARRESTED = 3 @ C303");
    assertThat(trial.sums()).containsExactly("03 ARRESTED 6 <> 5 of 2 @ C304");
  }

  @Test
  void a_total_in_a_later_block_of_lines_is_still_one() throws Exception {
    Grid grid = Grid.sheet("").row("Anno", "Territorio", "Arrestati").row(2024, "Milano", 2);
    for (int year = 0; year < 9_000; year++) {
      grid.row(1950 + year % 70, "Milano", year);
    }
    grid.row(2024, "Lombardia", 2);

    Trial trial = Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");

    assertThat(trial.figures()).containsExactly("015 ARRESTED = 2 @ C2");
    assertThat(trial.sums()).containsExactly("03 ARRESTED 2 = 2 of 1 @ C9003");
  }

  @Test
  void a_figure_that_is_given_again_is_found_among_many_with_its_value_and_its_place()
      throws Exception {
    Grid grid = Grid.sheet("").row("Territorio", "Indicatore", "Età", "Sesso", "Valore");
    int figures = 0;
    for (String indicator : new String[] {"ARRESTED", "INVESTIGATED", "SEIZED", "VICTIMS"}) {
      for (String age : new String[] {"Y0-17", "Y18", ""}) {
        for (String sex : new String[] {"M", "F", ""}) {
          for (String code : CODES) {
            grid.row(code, indicator, age, sex, figures++);
          }
        }
      }
    }
    grid.row("017", "ARRESTED", "Y0-17", "F", 9);
    grid.row("063", "SEIZED", "Y18", "M", "7,5");

    Trial trial = Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");

    assertThat(figures).isEqualTo(252);
    assertThat(trial.figures()).hasSize(252);
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "invio.csv, cell E254: Brescia, Persons arrested: expected one figure only, got the"
                + " same figure already read at invio.csv, cell E11. Leave the right figure.",
            "invio.csv, cell E255: Napoli, Money seized: expected one figure only, got another"
                + " figure than that of invio.csv, cell E155. Leave the right figure.");
  }
}
