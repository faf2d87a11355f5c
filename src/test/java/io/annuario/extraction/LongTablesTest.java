package io.annuario.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** However long a table is, what it says is held against all of it. */
class LongTablesTest {

  private static final String[] CODES = {"015", "016", "017", "01", "02", "05", "063"};

  private static final int PLACES = 6_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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

  @Test
  void a_total_in_each_of_many_lines_costs_no_more_than_its_figures() throws Exception {
    JobDefinition job = jobOfManyPlaces();
    Grid plain = Grid.sheet("").row("Territorio", "Perquisizioni", "Vittime", "Casi con l'estero");
    Grid totals =
        Grid.sheet("").row("Territorio", "Perquisizioni", "Vittime", "Casi con l'estero", "Totale");
    for (int place = 0; place < PLACES; place++) {
      plain.row("Comune " + place, place, 7, 5);
      totals.row("Comune " + place, place, 7, 5, place + 12 + (place == 4_000 ? 1 : 0));
    }
    Path without = plain.csv(folder.resolve("senza.csv"));
    Path with = totals.csv(folder.resolve("con.csv"));

    Trial.read(job, Trial.edition(), without, "NAZ");
    long before = THREADS.getCurrentThreadCpuTime();
    Trial.read(job, Trial.edition(), without, "NAZ");
    long between = THREADS.getCurrentThreadCpuTime();
    Trial trial = Trial.read(job, Trial.edition(), with, "NAZ");
    long after = THREADS.getCurrentThreadCpuTime();

    assertThat(trial.figures()).hasSize(3 * PLACES);
    assertThat(trial.saidInEnglish())
        .containsExactly(
            "con.csv, cell E4002: total of several indicators: expected 4,012, the sum of the 3"
                + " figures that it covers, got \"4013\". Correct the total, or leave it out by"
                + " 'ignore' in the job's layout.");
    assertThat(after - between).isLessThan(5 * (between - before));
  }

  private JobDefinition jobOfManyPlaces() throws Exception {
    FileSystemUtils.copyRecursively(Trial.JOBS.resolve("reati"), folder.resolve("jobs/reati"));
    StringBuilder places = new StringBuilder();
    for (int place = 0; place < PLACES; place++) {
      places.append("P").append(place).append(",Comune ").append(place).append(",015,,,,\n");
    }
    Files.writeString(
        folder.resolve("jobs/reati/codes/territories.csv"), places, StandardOpenOption.APPEND);
    return new JobDefinitions(folder.resolve("jobs")).read("reati");
  }
}
