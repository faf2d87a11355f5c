package io.annuario.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Counting.Every;
import io.annuario.definition.Counting.Over;
import io.annuario.observation.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of a period, and what they are called. */
class CountingTest {

  private static List<String> parts(Every every, Period whole) {
    return new Counting(every, Over.SUM).parts(whole).stream().map(Period::label).toList();
  }

  @Test
  void a_year_has_twelve_months_four_quarters_and_two_halves() {
    Period year = Period.ofYear(2024);
    assertThat(parts(Every.MONTH, year))
        .hasSize(12)
        .startsWith("2024-01", "2024-02")
        .endsWith("2024-12");
    assertThat(parts(Every.QUARTER, year))
        .containsExactly(
            "2024-01-01/2024-03-31",
            "2024-04-01/2024-06-30",
            "2024-07-01/2024-09-30",
            "2024-10-01/2024-12-31");
    assertThat(parts(Every.HALF_YEAR, year))
        .containsExactly("2024-01-01/2024-06-30", "2024-07-01/2024-12-31");
    assertThat(parts(Every.YEAR, year)).containsExactly("2024");
  }

  @Test
  void the_parts_of_an_edition_end_where_it_ends() {
    Period untilNovember = new Period(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 11, 4));
    assertThat(parts(Every.MONTH, untilNovember))
        .containsExactly("2020-08", "2020-09", "2020-10", "2020-11-01/2020-11-04");
    Period policeYear = new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31));
    assertThat(parts(Every.QUARTER, policeYear))
        .containsExactly(
            "2023-04-01/2023-06-30",
            "2023-07-01/2023-09-30",
            "2023-10-01/2023-12-31",
            "2024-01-01/2024-03-31");
  }
}
