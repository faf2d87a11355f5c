package io.annuario.consolidation;

import static io.annuario.observation.Qualifier.AT_LEAST;
import static io.annuario.observation.Qualifier.EXACTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a sum says that goes without a part, and one over the categories of a dimension. */
class IncompleteTotalsTest {

  private static final Breakdown CHILDREN = Breakdown.of(Map.of("AGE", "0-13"));
  private static final Breakdown ADULTS = Breakdown.of(Map.of("AGE", "14-"));

  private final TerritoryTotals consolidated =
      new TerritoryTotals(SmallJob.definition(List.of()), SmallJob.EDITION);

  @Test
  void categories_that_exhaust_their_dimension_add_up_to_everyone() {
    add("PIE", CHILDREN, "7");
    add("PIE", ADULTS, "30");
    add("LOM", Breakdown.NONE, "8");
    assertThat(at("PIE")).contains(new Total(new BigDecimal("37"), EXACTLY, 2, 0));
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("45"), EXACTLY, 3, 0));
  }

  @Test
  void some_categories_are_never_everyone() {
    add("PIE", CHILDREN, "7");
    add("LOM", Breakdown.NONE, "8");
    assertThat(at("PIE")).isEmpty();
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("8"), AT_LEAST, 1, 0));
  }

  @Test
  void a_sum_without_the_territory_of_an_office_is_a_lower_bound_everywhere_above() {
    TerritoryTotals owing =
        new TerritoryTotals(
            SmallJob.definition(List.of(SmallJob.office("A", "PIE"))), SmallJob.EDITION);
    owing.add(observation("LOM", "8"));
    owing.add(observation("SIC", "5"));
    assertThat(owing.at("NORTH", "CASES", Breakdown.NONE))
        .contains(new Total(new BigDecimal("8"), AT_LEAST, 1, 0));
    assertThat(owing.at("IT", "CASES", Breakdown.NONE))
        .contains(new Total(new BigDecimal("13"), AT_LEAST, 2, 0));
    assertThat(owing.items().incompleteness("CASES"))
        .contains(
            new Phrase("incompleto: manca 1 ufficio su 1", "incomplete: 1 of 1 offices missing"));
    owing.add(observation("PIE", "2"));
    assertThat(owing.at("IT", "CASES", Breakdown.NONE))
        .contains(new Total(new BigDecimal("15"), EXACTLY, 3, 0));
  }

  @Test
  void a_figure_that_was_sent_for_the_whole_needs_no_office_of_its_parts() {
    TerritoryTotals owing =
        new TerritoryTotals(
            SmallJob.definition(List.of(SmallJob.office("A", "PIE"))), SmallJob.EDITION);
    owing.add(observation("LOM", "8"));
    owing.add(observation("IT", "20"));
    assertThat(owing.at("IT", "CASES", Breakdown.NONE))
        .contains(new Total(new BigDecimal("20"), EXACTLY, 1, 0));
  }

  private void add(String territory, Breakdown breakdown, String value) {
    consolidated.add(observation(territory, breakdown, value));
  }

  private Optional<Total> at(String territory) {
    return consolidated.at(territory, "CASES", Breakdown.NONE);
  }

  private static Observation observation(String territory, String value) {
    return observation(territory, Breakdown.NONE, value);
  }

  private static Observation observation(String territory, Breakdown breakdown, String value) {
    return new Observation(
        "ONE",
        new Key(territory, "CASES", SmallJob.YEAR, breakdown),
        new BigDecimal(value),
        EXACTLY,
        ObservationStatus.A,
        ConfidentialityStatus.F,
        value,
        Place.ofFile("one.xlsx"));
  }
}
