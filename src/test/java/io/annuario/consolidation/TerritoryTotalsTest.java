package io.annuario.consolidation;

import static io.annuario.observation.Qualifier.ABOUT;
import static io.annuario.observation.Qualifier.AT_LEAST;
import static io.annuario.observation.Qualifier.EXACTLY;
import static io.annuario.observation.Qualifier.LESS_THAN;
import static io.annuario.observation.Qualifier.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerritoryTotalsTest {

  private static final Period YEAR = Period.ofYear(2024);
  private static final Breakdown CHILDREN = Breakdown.of(Map.of("AGE", "0-13"));

  private final TerritoryTotals consolidated =
      new TerritoryTotals(SmallJob.definition(List.of()), SmallJob.EDITION);

  @Test
  void figures_of_regions_add_up_to_areas_and_to_the_country() {
    add("PIE", "203");
    add("LOM", "478");
    add("SIC", "232");
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("681"), EXACTLY, 2, 0));
    assertThat(at("IT")).contains(new Total(new BigDecimal("913"), EXACTLY, 3, 0));
  }

  @Test
  void two_offices_for_one_region_add_up_and_so_do_its_halves() {
    add("SIC-W", "113");
    add("SIC-E", "119");
    add("LOM", "400");
    add("LOM", "78");
    assertThat(at("SIC")).contains(new Total(new BigDecimal("232"), EXACTLY, 2, 0));
    assertThat(at("IT")).contains(new Total(new BigDecimal("710"), EXACTLY, 4, 0));
  }

  @Test
  void a_total_that_was_sent_beside_its_parts_is_not_counted_twice() {
    add("SIC", "230");
    add("SIC-W", "113");
    add("SIC-E", "119");
    assertThat(at("SIC")).contains(new Total(new BigDecimal("230"), EXACTLY, 1, 0));
    assertThat(at("IT")).contains(new Total(new BigDecimal("230"), EXACTLY, 1, 0));
    assertThat(consolidated.ofParts("SIC", "CASES", Breakdown.NONE))
        .contains(new Total(new BigDecimal("232"), EXACTLY, 2, 0));
    assertThat(consolidated.sentFor("SIC", "CASES", Breakdown.NONE))
        .contains(new Total(new BigDecimal("230"), EXACTLY, 1, 0));
  }

  @Test
  void a_whole_that_is_not_available_gives_way_to_parts_that_are_known() {
    addMissing("SIC", ObservationStatus.O);
    add("SIC-W", "113");
    assertThat(at("SIC")).contains(new Total(new BigDecimal("113"), EXACTLY, 1, 0));
  }

  @Test
  void a_figure_that_exists_but_is_missing_makes_the_sum_a_lower_bound() {
    add("PIE", "203");
    addMissing("LOM", ObservationStatus.Q);
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("203"), AT_LEAST, 1, 1));
  }

  @Test
  void a_figure_that_cannot_exist_takes_nothing_from_the_sum() {
    add("PIE", "203");
    addMissing("LOM", ObservationStatus.M);
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("203"), EXACTLY, 1, 0));
  }

  @Test
  void figures_that_are_all_missing_have_no_sum() {
    addMissing("PIE", ObservationStatus.O);
    addMissing("LOM", ObservationStatus.O);
    assertThat(at("NORTH")).contains(new Total(null, AT_LEAST, 0, 2));
  }

  @Test
  void nothing_sent_is_no_total() {
    assertThat(at("IT")).isEmpty();
  }

  @Test
  void bounds_in_the_same_direction_stay_bounds_and_in_opposite_ones_do_not() {
    add("PIE", "117000", MORE_THAN);
    add("LOM", "6", AT_LEAST);
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("117006"), MORE_THAN, 2, 0));
    add("SIC", "5", LESS_THAN);
    assertThat(at("IT")).contains(new Total(new BigDecimal("117011"), ABOUT, 3, 0));
  }

  @Test
  void an_indicator_that_does_not_add_up_is_only_where_it_was_sent() {
    add("PIE", "RATE", Breakdown.NONE, "12.5");
    assertThat(consolidated.at("PIE", "RATE", Breakdown.NONE)).isPresent();
    assertThat(consolidated.at("IT", "RATE", Breakdown.NONE)).isEmpty();
    assertThat(consolidated.ofParts("IT", "RATE", Breakdown.NONE)).isEmpty();
  }

  @Test
  void breakdowns_are_added_up_apart_from_each_other() {
    add("PIE", "CASES", CHILDREN, "7");
    add("LOM", "CASES", CHILDREN, "8");
    add("LOM", "478");
    assertThat(consolidated.at("IT", "CASES", CHILDREN))
        .contains(new Total(new BigDecimal("15"), EXACTLY, 2, 0));
    // Of Piemonte only the children are known.
    assertThat(at("IT")).contains(new Total(new BigDecimal("478"), AT_LEAST, 1, 0));
    assertThat(consolidated.breakdownsOf("CASES")).containsExactly(Breakdown.NONE, CHILDREN);
    assertThat(consolidated.breakdownsOf("RATE")).isEmpty();
  }

  @Test
  void figures_of_another_period_are_not_added() {
    add("PIE", "203");
    consolidated.add(
        observation(
            new Key("PIE", "CASES", Period.ofYear(2023), Breakdown.NONE),
            new BigDecimal("190"),
            EXACTLY,
            ObservationStatus.A));
    assertThat(at("PIE")).contains(new Total(new BigDecimal("203"), EXACTLY, 1, 0));
  }

  @Test
  void decimals_add_up_exactly() {
    add("PIE", "0.1");
    add("LOM", "0.2");
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("0.3"), EXACTLY, 2, 0));
  }

  private Optional<Total> at(String territory) {
    return consolidated.at(territory, "CASES", Breakdown.NONE);
  }

  private void add(String territory, String value) {
    add(territory, "CASES", Breakdown.NONE, value);
  }

  private void add(String territory, String value, Qualifier qualifier) {
    Key key = new Key(territory, "CASES", YEAR, Breakdown.NONE);
    consolidated.add(observation(key, new BigDecimal(value), qualifier, ObservationStatus.A));
  }

  private void add(String territory, String indicator, Breakdown breakdown, String value) {
    Key key = new Key(territory, indicator, YEAR, breakdown);
    consolidated.add(observation(key, new BigDecimal(value), EXACTLY, ObservationStatus.A));
  }

  private void addMissing(String territory, ObservationStatus status) {
    Key key = new Key(territory, "CASES", YEAR, Breakdown.NONE);
    consolidated.add(observation(key, null, EXACTLY, status));
  }

  private static Observation observation(
      Key key, @Nullable BigDecimal value, Qualifier qualifier, ObservationStatus status) {
    return new Observation(
        "ONE",
        key,
        value,
        qualifier,
        status,
        ConfidentialityStatus.F,
        String.valueOf(value),
        Place.ofFile("one.xlsx"));
  }
}
