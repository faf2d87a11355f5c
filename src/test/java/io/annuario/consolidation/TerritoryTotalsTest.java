package io.annuario.consolidation;

import static io.annuario.observation.Qualifier.ABOUT;
import static io.annuario.observation.Qualifier.AT_LEAST;
import static io.annuario.observation.Qualifier.EXACTLY;
import static io.annuario.observation.Qualifier.LESS_THAN;
import static io.annuario.observation.Qualifier.MORE_THAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Dimension;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.Indicators;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.NumberConvention;
import io.annuario.definition.Office;
import io.annuario.definition.Offices;
import io.annuario.definition.Policies;
import io.annuario.definition.Requirement;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Key;
import io.annuario.observation.Language;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerritoryTotalsTest {

  private static final Period YEAR = Period.ofYear(2024);
  private static final Edition EDITION =
      new Edition("small", "2024", YEAR, LocalDate.of(2024, 12, 31), null);
  private static final Breakdown CHILDREN = Breakdown.of(Map.of("AGE", "0-13"));
  private static final Breakdown ADULTS = Breakdown.of(Map.of("AGE", "14-"));

  private final TerritoryTotals consolidated = new TerritoryTotals(definition(), EDITION);

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
  void categories_that_exhaust_their_dimension_add_up_to_everyone() {
    add("PIE", "CASES", CHILDREN, "7");
    add("PIE", "CASES", ADULTS, "30");
    add("LOM", "8");
    assertThat(at("PIE")).contains(new Total(new BigDecimal("37"), EXACTLY, 2, 0));
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("45"), EXACTLY, 3, 0));
  }

  @Test
  void some_categories_are_never_everyone() {
    add("PIE", "CASES", CHILDREN, "7");
    add("LOM", "8");
    assertThat(at("PIE")).isEmpty();
    assertThat(at("NORTH")).contains(new Total(new BigDecimal("8"), AT_LEAST, 1, 0));
  }

  @Test
  void a_sum_without_the_territory_of_an_office_is_a_lower_bound_everywhere_above() {
    TerritoryTotals owing = new TerritoryTotals(definition(List.of(office("A", "PIE"))), EDITION);
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
    TerritoryTotals owing = new TerritoryTotals(definition(List.of(office("A", "PIE"))), EDITION);
    owing.add(observation("LOM", "8"));
    owing.add(observation("IT", "20"));
    assertThat(owing.at("IT", "CASES", Breakdown.NONE))
        .contains(new Total(new BigDecimal("20"), EXACTLY, 1, 0));
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

  private static Observation observation(String territory, String value) {
    return observation(
        new Key(territory, "CASES", YEAR, Breakdown.NONE),
        new BigDecimal(value),
        EXACTLY,
        ObservationStatus.A);
  }

  private static Office office(String code, String territory) {
    return new Office(
        code, code, Set.of(territory), Set.of(), null, "", null, null, Set.of("CASES"));
  }

  private static Dimension.Category category(String code) {
    return new Dimension.Category(code, Phrase.same(code), Set.of());
  }

  private static JobDefinition definition() {
    return definition(List.of());
  }

  private static JobDefinition definition(List<Office> offices) {
    return new JobDefinition(
        "small",
        Phrase.same("Small"),
        Language.EN,
        NumberConvention.EN,
        new Territories(
            List.of(
                territory("IT", null),
                territory("NORTH", "IT"),
                territory("PIE", "NORTH"),
                territory("LOM", "NORTH"),
                territory("SIC", "IT"),
                territory("SIC-W", "SIC"),
                territory("SIC-E", "SIC"))),
        new Offices(offices),
        new Indicators(
            List.of(indicator("CASES", Aggregate.SUM), indicator("RATE", Aggregate.NONE))),
        List.of(
            new Dimension(
                "AGE",
                Phrase.same("Age"),
                Set.of(),
                List.of(category("0-13"), category("14-")),
                Set.of(),
                true)),
        List.of(),
        List.of(),
        Map.of(),
        Policies.STRICT,
        "",
        "");
  }

  private static Territory territory(String code, @Nullable String parent) {
    return new Territory(code, code, parent, Set.of(), null, null, Collections.emptySortedMap());
  }

  private static Indicator indicator(String code, Aggregate aggregate) {
    return new Indicator(
        code,
        Phrase.same(code),
        Set.of(),
        null,
        "cases",
        aggregate,
        null,
        false,
        Indicator.Dash.ZERO,
        Requirement.ALWAYS);
  }
}
