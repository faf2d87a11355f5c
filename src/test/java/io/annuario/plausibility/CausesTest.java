package io.annuario.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.observation.Address;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Twenty regions, a row each, with six counts; each region is an office. */
class CausesTest {

  private static final List<String> INDICATORS =
      List.of(
          "CASES",
          "PERSONS_INVESTIGATED",
          "ARRESTED",
          "REPORTED_AT_LARGE",
          "SEARCHES",
          "SITES_VIEWED");

  private static final long[] COUNTS = {400, 380, 90, 290, 350, 9000};

  private final long[][] before = new long[20][6];
  private final long[][] now = new long[20][6];

  CausesTest() {
    for (int region = 0; region < 20; region++) {
      for (int column = 0; column < 6; column++) {
        before[region][column] = COUNTS[column] * (region + 5) / 5;
        // A tenth more, and a little up and down.
        now[region][column] =
            before[region][column] * (110 + (region * 7 + column * 3) % 5 - 2) / 100;
      }
    }
  }

  private List<String> said() throws DefinitionRejected {
    JobDefinition job = new JobDefinitions(Path.of("jobs")).read("child-protection-online");
    List<Observation> figures = new ArrayList<>();
    for (int region = 0; region < 20; region++) {
      for (int column = 0; column < 6; column++) {
        figures.add(figure(2024, region, column, now[region][column]));
        figures.add(figure(2023, region, column, before[region][column]));
      }
    }
    return new Plausibility(job, edition(2024), List.of(edition(2023)))
        .judge((some, reader) -> reader.accept(figures.iterator())).stream()
            .map(CausesTest::said)
            .toList();
  }

  private static Edition edition(int year) {
    return new Edition(
        "child-protection-online",
        String.valueOf(year),
        Period.ofYear(year),
        LocalDate.of(year, 12, 31),
        null);
  }

  private static Observation figure(int year, int region, int column, long value) {
    String code = String.format(Locale.ROOT, "%02d", region + 1);
    return new Observation(
        "OFFICE-" + code,
        new Key(code, INDICATORS.get(column), Period.ofYear(year), Breakdown.NONE),
        BigDecimal.valueOf(value),
        Qualifier.EXACTLY,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        String.valueOf(value),
        new Place(code + ".csv", null, new Address(region + 1, column + 1)));
  }

  private static String said(Finding finding) {
    return finding.code() + " " + finding.place().cell() + " " + finding.got().en();
  }

  @Test
  void figures_that_go_on_as_before_are_not_asked_about() throws Exception {
    assertThat(said()).isEmpty();
  }

  @Test
  void one_figure_that_is_its_neighbour_s_is_no_row_that_slipped() throws Exception {
    now[3][2] = now[3][1];

    assertThat(said()).singleElement().asString().startsWith("FIGURE_IMPLAUSIBLE D5 ");
  }

  @Test
  void a_row_that_slipped_is_said_from_its_first_wrong_cell() throws Exception {
    for (int column = 5; column > 1; column--) {
      now[3][column] = now[3][column - 1];
    }

    assertThat(said())
        .containsExactly(
            "FIGURES_MISPLACED D5 figures that would be right one column further left");
  }

  @Test
  void who_did_not_change_is_not_asked_why_others_did_a_little() throws Exception {
    now[3][5] = before[3][5];
    assertThat(said()).isEmpty();

    for (int region = 0; region < 20; region++) {
      now[region][5] = 2 * before[region][5];
    }
    now[3][5] = before[3][5];
    assertThat(said()).singleElement().asString().startsWith("FIGURE_IMPLAUSIBLE G5 ");
  }

  @Test
  void nothing_stays_nothing_in_a_return_of_another_unit() throws Exception {
    before[3][2] = 0;
    for (int column = 0; column < 6; column++) {
      now[3][column] *= 1000;
    }
    now[3][2] = 0;

    assertThat(said())
        .containsExactly("FIGURES_MOVED B5 6 figures, about 991 times what is expected");
  }
}
