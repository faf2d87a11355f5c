package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.checking.ReturnChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of parts of a year, or of several years, stand for what they are, and must add up. */
class PeriodsTogetherTest {

  @TempDir Path folder;

  private Trial read(Grid grid) throws Exception {
    return Trial.read(grid.xlsx(folder.resolve("invio.xlsx")), "NAZ");
  }

  private Trial csv(Grid grid) throws Exception {
    return Trial.read(grid.csv(folder.resolve("invio.csv")), "NAZ");
  }

  private static List<String> judged(Trial trial) {
    ReturnChecks checks = new ReturnChecks(Trial.job());
    return trial.totals().stream()
        .map(checks::judge)
        .flatMap(Optional::stream)
        .map(finding -> finding.said().en())
        .toList();
  }

  @Test
  void quarters_and_halves_in_columns_are_compared_with_their_year() throws Exception {
    Trial quarters =
        read(
            Grid.sheet("Dati")
                .row("Arrestati")
                .row("Regione", "Q1", "Q2", "Q3", "Q4", "Totale")
                .row("Veneto", 1, 2, 3, 4, 10)
                .row("Lombardia", 2, 2, 2, 2, 9));
    Trial halves =
        csv(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati H1 2024", "Arrestati H2 2024", "Arrestati 2024")
                .row("Veneto", 1, "*", 3)
                .row("Lombardia", 2, "*", 1));
    Trial named =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", null, null, "Vittime")
                .row(null, "H1", "H2", "Totale 2024", "H1", "H2", "Totale 2024")
                .row("Veneto", 1, 2, 3, 4, 5, 10));

    assertThat(quarters.figures()).containsExactly("05 ARRESTED = 10 @ F3", "03 ARRESTED = 9 @ F4");
    assertThat(quarters.sums())
        .containsExactly("05 ARRESTED 10 = 10 of 4 @ F3", "03 ARRESTED 9 <> 8 of 4 @ F4");
    assertThat(judged(quarters))
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell F4: Lombardia, Persons arrested, total 2024: expected"
                + " 8, the sum of the 4 figures that it covers, got 9. Correct the total, or the"
                + " figure that is wrong or missing. If figures of periods do not add up, write"
                + " 'periods' and 'over_periods' for the indicator in job.yaml.");
    assertThat(judged(halves))
        .containsExactly(
            "invio.csv, cell D3: Lombardia, Persons arrested, total 2024: expected at least 2, the"
                + " only figure that it covers, got 1. Correct the total, or the figure that is"
                + " wrong or missing. If figures of periods do not add up, write 'periods' and"
                + " 'over_periods' for the indicator in job.yaml.");
    assertThat(named.sums())
        .containsExactly("05 ARRESTED 3 = 3 of 2 @ D3", "05 VICTIMS 10 <> 9 of 2 @ G3");
  }

  @Test
  void so_are_months_in_rows_and_quarters_in_blocks() throws Exception {
    Grid months = Grid.sheet("Dati").row("Mese", "Arrestati", "Vittime");
    for (String month :
        ("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
                + " dicembre")
            .split(" ", -1)) {
      months.row(month, 1, 2);
    }
    Trial rows = csv(months.row("Totale", 12, 25));
    Grid halves =
        Grid.sheet("Dati")
            .row(null, "Arrestati", null, "Vittime", null)
            .row(null, "Maschi", "Femmine", "Maschi", "Femmine")
            .row("I semestre", 1, 2, 3, 4)
            .row("II semestre", 1, 2, 3, 4)
            .row("Totale", 2, 4, 6, 9);
    Trial severalLines = read(halves);
    Grid quarters = Grid.sheet("Dati");
    for (int quarter = 1; quarter <= 4; quarter++) {
      quarters.row("Q" + quarter + " 2024").row("Regione", "Vittime").row("Veneto", quarter).gap();
    }
    Trial blocks = read(quarters.row("Anno 2024").row("Regione", "Vittime").row("Veneto", 11));
    Trial list =
        read(
            Grid.sheet("Dati")
                .row("Periodo", "Regione", "Vittime")
                .row("H1 2024", "Veneto", 1)
                .row("H1 2024", "Lombardia", 1)
                .row("H2 2024", "Veneto", 1)
                .row("H2 2024", "Lombardia", 1)
                .row("Totale", "Veneto", 2)
                .row("Totale", "Lombardia", 3));

    assertThat(rows.sums())
        .containsExactly("IT ARRESTED 12 = 12 of 12 @ B14", "IT VICTIMS 25 <> 24 of 12 @ C14");
    assertThat(severalLines.figures())
        .containsExactly(
            "IT ARRESTED SEX=M = 2 @ B5",
            "IT ARRESTED SEX=F = 4 @ C5",
            "IT VICTIMS SEX=M = 6 @ D5",
            "IT VICTIMS SEX=F = 9 @ E5");
    assertThat(severalLines.sums()).contains("IT VICTIMS 9 <> 8 of 2 @ E5").hasSize(4);
    assertThat(blocks.figures()).containsExactly("05 VICTIMS = 11 @ B19");
    assertThat(blocks.sums()).containsExactly("05 VICTIMS 11 <> 10 of 4 @ B19");
    assertThat(list.sums())
        .containsExactly("05 VICTIMS 2 = 2 of 2 @ C6", "03 VICTIMS 3 <> 2 of 2 @ C7");
  }

  @Test
  void a_total_of_some_months_is_not_the_year() throws Exception {
    Trial across =
        read(
            Grid.sheet("Dati")
                .row("Arrestati")
                .row("Regione", "Gennaio", "Febbraio", "Totale")
                .row("Veneto", 1, 2, 3));
    Trial down =
        read(
            Grid.sheet("Dati")
                .row(null, "Arrestati", null, "Vittime", null)
                .row(null, "Maschi", "Femmine", "Maschi", "Femmine")
                .row("Gennaio", 1, 2, 3, 4)
                .row("Febbraio", 1, 2, 3, 4)
                .row("Totale", 2, 4, 6, 8));
    Trial apart =
        read(
            Grid.sheet("Dati")
                .row("Arrestati")
                .row("Regione", "Q1", "Q4", "Totale")
                .row("Veneto", 1, 2, 3));

    assertThat(across.figures()).isEmpty();
    assertThat(across.saidInEnglish())
        .containsExactly(
            "invio.xlsx, sheet 'Dati', cell D3: total of parts of the year: expected the period of"
                + " the total, in full, got all that stands beside it, --01-01/--02-29. Write the"
                + " year beside the word if it is the year's total. If not, send that.",
            "invio.xlsx, sheet 'Dati', cell B2: period: expected 2024, got --01-01/--01-31,"
                + " --02-01/--02-29. Send the figures of the period asked for, or correct the"
                + " title.");
    assertThat(down.figures()).isEmpty();
    assertThat(down.said())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(
            "ERROR PERIOD_UNKNOWN invio.xlsx, foglio 'Dati', cella B5: totale di parti dell'anno:"
                + " atteso il periodo del totale, per intero, trovato tutto quello che ha accanto,"
                + " --01-01/--02-29.");
    assertThat(apart.figures()).isEmpty();
    assertThat(apart.said())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("ERROR PERIOD_UNKNOWN invio.xlsx, foglio 'Dati', cella D2: tabella");
  }

  @Test
  void a_total_of_years_is_that_of_all_of_them() throws Exception {
    Trial bare =
        read(
            Grid.sheet("Dati")
                .row("Arrestati")
                .row("Regione", 2022, 2023, 2024, "Totale")
                .row("Veneto", 1, 2, 3, 6)
                .row("Lombardia", 1, 2, 3, 7));
    Trial named =
        csv(
            Grid.sheet("Dati")
                .row("Arrestati")
                .row("Anno", "Veneto", "Lombardia")
                .row(2022, 1, 1)
                .row(2023, 2, 2)
                .row(2024, 3, 3)
                .row("Totale 2022-2024", 6, 7));

    assertThat(bare.figures()).containsExactly("05 ARRESTED = 3 @ D3", "03 ARRESTED = 3 @ D4");
    assertThat(bare.said()).singleElement().asString().startsWith("NOTE PERIOD_NOT_OF_EDITION");
    assertThat(bare.sums())
        .containsExactly("05 ARRESTED 6 = 6 of 3 @ E3", "03 ARRESTED 7 <> 6 of 3 @ E4");
    assertThat(named.figures()).containsExactly("05 ARRESTED = 3 @ B5", "03 ARRESTED = 3 @ C5");
    assertThat(named.sums())
        .containsExactly("05 ARRESTED 6 = 6 of 3 @ B6", "03 ARRESTED 7 <> 6 of 3 @ C6");
  }

  @Test
  void what_is_there_in_part_or_twice_is_compared_with_nothing() throws Exception {
    Trial trial =
        read(
            Grid.sheet("Dati")
                .row("Arrestati")
                .row("Regione", "Q1", "Q2", "Q3", 2024)
                .row("Veneto", 1, 2, 3, 9)
                .gap()
                .row("Vittime")
                .row("Regione", "H1", "H1", "H2", 2024)
                .row("Veneto", 1, 2, 3, 9));

    assertThat(trial.figures()).containsExactly("05 ARRESTED = 9 @ E3", "05 VICTIMS = 9 @ E7");
    assertThat(trial.sums()).isEmpty();
  }

  @Test
  void years_in_turn_are_no_figures_whatever_stands_above_them() throws Exception {
    Trial blocks =
        csv(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", "Vittime")
                .row("Veneto", 2022, 120)
                .row(null, 2023, 80)
                .row(null, 2024, 81)
                .row("Lombardia", 2022, 12)
                .row(null, 2023, 8)
                .row(null, 2024, 82));
    Trial headed =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati", null)
                .row("Veneto", 2023, 1)
                .row("Lombardia", 2023, 2)
                .row("Veneto", 2024, 3)
                .row("Lombardia", 2024, 4));

    assertThat(blocks.figures()).containsExactly("05 VICTIMS = 81 @ C4", "03 VICTIMS = 82 @ C7");
    assertThat(blocks.said()).anyMatch(said -> said.contains("HEADING_UNUSED"));
    assertThat(headed.figures()).containsExactly("05 ARRESTED = 3 @ C4", "03 ARRESTED = 4 @ C5");
  }

  @Test
  void a_year_of_which_only_a_bound_is_known_contradicts_no_halves() throws Exception {
    Trial bound =
        read(
            Grid.sheet("Dati")
                .row("Regione", "Arrestati H1 2024", "Arrestati H2 2024", "Arrestati 2024")
                .row("Veneto", 40, 50, "<100")
                .row("Lombardia", 40, 50, 91));

    assertThat(bound.figures()).hasSize(2);
    assertThat(bound.sums()).containsExactly("03 ARRESTED 91 <> 90 of 2 @ D3");
  }
}
