package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong a thousand times is said so that people still read it. */
class ManyFindingsTest {

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    return Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");
  }

  @Test
  void of_equal_findings_in_a_table_the_first_twenty_are_said_one_by_one() throws Exception {
    Grid grid = Grid.sheet("").row("Territorio", "Arrestati").row("Piemonte", 1);
    for (int row = 0; row < 1_500; row++) {
      grid.row("Piemonte", 2);
    }
    grid.row("Veneto", "molti");

    Trial trial = read(grid);

    List<String> said = trial.said();
    assertThat(said).hasSize(22);
    assertThat(said.get(0))
        .isEqualTo(
            "ERROR FIGURE_CONFLICT invio.csv, cella B3: Piemonte, Persone arrestate: atteso una"
                + " cifra sola, trovato una cifra diversa da quella di invio.csv, cella B2."
                + " Lasciare la cifra giusta.");
    assertThat(said.get(19)).startsWith("ERROR FIGURE_CONFLICT invio.csv, cella B22: ");
    assertThat(said.get(20)).startsWith("ERROR TEXT_IN_COUNT invio.csv, cella B1503: ");
    assertThat(said.get(21))
        .isEqualTo(
            "ERROR FIGURE_CONFLICT invio.csv, cella B23: altre celle come le 20 precedenti: atteso"
                + " una cifra sola, trovato altre 1.480 celle, da B23 a B1502. Lasciare la cifra"
                + " giusta. Le celle si vedono tutte con explain --html.");
    assertThat(trial.saidInEnglish().get(21))
        .isEqualTo(
            "invio.csv, cell B23: more cells like the 20 before: expected one figure only, got"
                + " 1,480 more cells, from B23 to B1502. Leave the right figure. All of the cells"
                + " can be seen with explain --html.");
    assertThat(trial.ledger().figures()).isEqualTo(1);
    assertThat(trial.ledger().rejected()).isEqualTo(1_501);
  }

  @Test
  void unknown_labels_are_said_one_by_one_up_to_a_hundred() throws Exception {
    Grid grid = Grid.sheet("").row("Territorio", "Arrestati").row("Piemonte", 1);
    for (int row = 0; row < 110; row++) {
      grid.row("Luogo ignoto " + (char) ('a' + row / 26) + (char) ('a' + row % 26), 2);
    }

    List<String> said = read(grid).said();

    assertThat(said).hasSize(101);
    assertThat(said.get(100))
        .startsWith("ERROR TERRITORY_UNKNOWN invio.csv, cella A103: altre celle come le 100")
        .contains("altre 10 celle, da A103 a A112");
  }

  @Test
  void other_years_beside_the_edition_s_own_are_one_note() throws Exception {
    Grid grid = Grid.sheet("2024").row("Regione", "Arrestati").row("Lombardia", 4);
    for (int year = 2010; year < 2024; year++) {
      grid.and(Integer.toString(year)).row("Regione", "Arrestati").row("Lombardia", 3);
    }

    Trial trial = Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "LOM");

    assertThat(trial.figures()).containsExactly("03 ARRESTED = 4 @ B2");
    assertThat(trial.said())
        .containsExactly(
            "NOTE PERIOD_NOT_OF_EDITION invio.xlsx, foglio '2010': periodo: atteso 2024,"
                + " trovato 2010, 2011, 2012, 2013, 2014, 2015 … 2023 (14 periodi). Le cifre di"
                + " altri periodi non si caricano.");
    assertThat(trial.ledger().otherPeriods()).isEqualTo(14);
  }

  @Test
  void other_years_alone_are_one_error() throws Exception {
    Grid grid = Grid.sheet("2022").row("Regione", "Arrestati").row("Lombardia", 4);
    grid.and("2023").row("Regione", "Arrestati").row("Lombardia", 3);

    assertThat(Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "LOM").saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet '2022': period: expected 2024, got 2022, 2023. Send the"
                + " figures of the period asked for, or correct the title.");
  }
}
