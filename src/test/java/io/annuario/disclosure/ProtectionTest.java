package io.annuario.disclosure;

import static io.annuario.disclosure.Country.figure;
import static io.annuario.disclosure.Country.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Counting;
import io.annuario.definition.Disclosure;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionTest {

  private static final JobDefinition REGIONS =
      new Country().of("A", "B", "C", "D").sensitive("CASES", null).definition();

  @Test
  void nothing_is_hidden_where_no_count_is_small() {
    assertThat(decided(REGIONS, regions(3, 4, 5, 6)).cells()).isEmpty();
  }

  @Test
  void a_small_count_takes_another_one_with_it() {
    Protected decided = decided(REGIONS, regions(2, 40, 50, 60));
    assertThat(decided.cells())
        .containsEntry(region("A"), Protected.Reason.PRIMARY)
        .hasSize(2)
        .doesNotContainKey(region("IT"));
  }

  private static Key region(String code) {
    return key(code, "CASES", "");
  }

  static List<Observation> regions(long... values) {
    List<Observation> figures = new ArrayList<>();
    for (int at = 0; at < values.length; at++) {
      figures.add(figure(String.valueOf((char) ('A' + at)), "CASES", "", values[at]));
    }
    return figures;
  }

  private static Protected decided(JobDefinition definition, List<Observation> figures) {
    return (Protected) Protection.of(Country.publication("v1", definition, figures), List.of());
  }

  @Test
  void two_ones_beside_each_other_take_a_third_or_their_sum() {
    Protected decided = decided(REGIONS, regions(1, 1, 0, 0));
    assertThat(decided.cells().keySet()).isEqualTo(Set.of(region("A"), region("B"), region("IT")));
  }

  @Test
  void of_two_ones_that_stand_alone_the_sum_is_hidden_too_even_if_it_may_be_shown() {
    Protected decided = decided(REGIONS, regions(1, 2, 0, 0));
    assertThat(decided.cells().keySet()).contains(region("A"), region("B"));
    assertThat(range(REGIONS, regions(1, 2, 0, 0), decided, region("A")).to())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void three_ones_in_a_row_take_what_makes_them_more_than_ones() {
    List<Observation> figures = regions(1, 1, 1, 40);
    Protected decided = decided(REGIONS, figures);
    assertThat(decided.cells().keySet()).hasSize(4).contains(region("D"));
    assertThat(range(REGIONS, figures, decided, region("B"))).isEqualTo(new Attacker.Range(1, 40));
  }

  @Test
  void a_table_by_age_and_one_by_part_that_share_their_totals_do_not_betray_each_other() {
    JobDefinition definition =
        new Country()
            .of("A", "B", "C")
            .sensitive("ALL", null)
            .sensitive("PART", "ALL")
            .dimension("AGE", true, "YOUNG", "OLD")
            .definition();
    List<Observation> figures = new ArrayList<>();
    long[][] counts = {{1, 20, 9}, {12, 30, 30}, {14, 50, 41}};
    for (int at = 0; at < counts.length; at++) {
      String region = List.of("A", "B", "C").get(at);
      figures.add(figure(region, "ALL", "AGE=YOUNG", counts[at][0]));
      figures.add(figure(region, "ALL", "AGE=OLD", counts[at][1]));
      figures.add(figure(region, "ALL", "", counts[at][0] + counts[at][1]));
      figures.add(figure(region, "PART", "", counts[at][2]));
    }
    Protected decided = decided(definition, figures);
    Key small = key("A", "ALL", "AGE=YOUNG");
    assertThat(decided.cells()).containsEntry(small, Protected.Reason.PRIMARY);
    assertThat(range(definition, figures, decided, small).to()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void of_a_whole_and_a_part_that_differ_by_one_a_figure_is_hidden() {
    JobDefinition definition =
        new Country().of("A", "B").sensitive("ALL", null).sensitive("PART", "ALL").definition();
    Protected decided =
        decided(
            definition,
            List.of(
                figure("A", "ALL", "", 31),
                figure("A", "PART", "", 30),
                figure("B", "ALL", "", 60),
                figure("B", "PART", "", 40)));
    assertThat(decided.cells().keySet()).containsAnyOf(key("A", "ALL", ""), key("A", "PART", ""));
  }

  @Test
  void a_correction_of_one_office_uncovers_nothing_of_the_vintage_before() {
    Publication first = Country.publication("v1", REGIONS, regions(2, 40, 50, 60));
    Protected before = decided(REGIONS, first.figures());
    Publication published = Country.hiding(first, before);
    Publication second = Country.publication("v2", REGIONS, regions(2, 45, 50, 60));
    assertThat(Protection.of(second, List.of(published)))
        .isInstanceOfSatisfying(
            Protected.class,
            after -> {
              assertThat(after.cells().keySet()).contains(region("A"));
              assertThat(after.cells().keySet()).hasSizeGreaterThan(1);
              assertThat(after.alreadyPublic()).isEmpty();
            });
  }

  @Test
  void what_was_shown_before_is_hidden_from_now_on_and_listed() {
    Publication first = Country.publication("v1", REGIONS, regions(2, 40, 50, 60));
    Publication second = Country.publication("v2", REGIONS, regions(2, 45, 50, 60));
    assertThat(Protection.of(second, List.of(first)))
        .isInstanceOfSatisfying(
            Protected.class,
            after -> assertThat(after.alreadyPublic()).containsExactly(region("A")));
  }

  @Test
  void what_two_earlier_vintages_give_away_together_is_refused() {
    Publication figures = Country.publication("v1", REGIONS, regions(2, 40, 50, 60));
    Publication first = Country.hiding(figures, hidden("A", "B"));
    Publication second =
        Country.hiding(Country.publication("v2", REGIONS, figures.figures()), hidden("A", "C"));
    Publication third = Country.publication("v3", REGIONS, figures.figures());
    assertThat(Protection.of(third, List.of(first)))
        .isInstanceOfSatisfying(Protected.class, after -> assertThat(after.cells()).hasSize(2));
    assertThat(Protection.of(third, List.of(first, second)))
        .isEqualTo(new Uncovered(new TreeSet<>(Set.of(region("A"))), List.of("v1", "v2", "v3")));
  }

  private static Protected hidden(String small, String other) {
    return new Protected(
        new TreeMap<>(
            Map.of(
                region(small), Protected.Reason.PRIMARY,
                region(other), Protected.Reason.SECONDARY)),
        new TreeSet<>());
  }

  @Test
  void where_zeros_are_protected_nobody_can_tell_a_zero_from_a_small_count() {
    Disclosure zeros = new Disclosure(3, Disclosure.Zero.PROTECT, new BigDecimal("0.3"));
    JobDefinition definition =
        new Country()
            .of("A", "B", "C", "D")
            .indicator("CASES", null, zeros, Counting.ONCE)
            .definition();
    Protected decided = decided(definition, regions(0, 40, 50, 60));
    assertThat(decided.cells()).containsEntry(region("A"), Protected.Reason.PRIMARY).hasSize(2);
    Attacker.Range range = range(definition, regions(0, 40, 50, 60), decided, region("A"));
    assertThat(range.from()).isZero();
    assertThat(range.to()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void a_small_count_of_a_quarter_is_not_the_year_less_the_other_quarters() {
    Counting quarterly = new Counting(Counting.Every.QUARTER, Counting.Over.SUM);
    JobDefinition definition =
        new Country()
            .of("A", "B")
            .indicator("CASES", null, Disclosure.USUAL, quarterly)
            .definition();
    List<Observation> figures = new ArrayList<>();
    List<Key> quarters = new ArrayList<>();
    long[][] counts = {{1, 20, 30, 40}, {11, 12, 13, 14}};
    for (int at = 0; at < counts.length; at++) {
      String region = List.of("A", "B").get(at);
      for (int quarter = 0; quarter < 4; quarter++) {
        Period period = quarterly.parts(Country.EDITION.period()).get(quarter);
        quarters.add(new Key(region, "CASES", period, Breakdown.NONE));
        figures.add(Country.figure(quarters.get(4 * at + quarter), region, counts[at][quarter]));
      }
    }
    Protected decided = decided(definition, figures);
    assertThat(decided.cells())
        .containsEntry(quarters.get(0), Protected.Reason.PRIMARY)
        .hasSize(2)
        .containsKey(quarters.get(1));
    Attacker.Range range = range(definition, figures, decided, quarters.get(0));
    assertThat(range.from()).isEqualTo(1);
    assertThat(range.to()).isGreaterThanOrEqualTo(2);
  }

  /** A whole of one and its part of none beside a rest that an earlier vintage shows. */
  @Test
  void where_nothing_else_helps_a_zero_is_hidden_rather_than_the_edition_refused() {
    JobDefinition definition =
        new Country()
            .of("A")
            .sensitive("ALL", null)
            .sensitive("PART", "ALL")
            .indicator("REST", "ALL", null, Counting.ONCE)
            .rule("ALL = PART + REST")
            .definition();
    Publication first =
        Country.hiding(
            Country.publication("v1", definition, parts(3, 2, 1)),
            new Protected(
                new TreeMap<>(
                    Map.of(
                        key("A", "PART", ""), Protected.Reason.PRIMARY,
                        key("IT", "PART", ""), Protected.Reason.PRIMARY,
                        key("A", "ALL", ""), Protected.Reason.SECONDARY,
                        key("IT", "ALL", ""), Protected.Reason.SECONDARY)),
                new TreeSet<>()));
    Publication second = Country.publication("v2", definition, parts(1, 0, 1));
    assertThat(Protection.of(second, List.of(first)))
        .isInstanceOfSatisfying(
            Protected.class,
            after -> {
              Publication published = Country.hiding(second, after);
              assertThat(after.cells())
                  .containsEntry(key("A", "ALL", ""), Protected.Reason.PRIMARY)
                  .containsEntry(key("A", "PART", ""), Protected.Reason.SECONDARY);
              assertThat(
                      new Attacker(
                              definition,
                              List.of(
                                  AttackTest.seen(List.of(first)),
                                  AttackTest.seen(List.of(first, published))))
                          .range(1, key("A", "ALL", ""))
                          .to())
                  .isGreaterThanOrEqualTo(2);
            });
  }

  private static List<Observation> parts(long all, long part, long rest) {
    return List.of(
        figure("A", "ALL", "", all), figure("A", "PART", "", part), figure("A", "REST", "", rest));
  }

  @Test
  void the_same_figures_in_another_order_give_the_same_cells() {
    List<Observation> figures = new ArrayList<>(regions(2, 40, 50, 60));
    Protected one = decided(REGIONS, figures);
    Collections.reverse(figures);
    assertThat(decided(REGIONS, figures)).isEqualTo(one);
  }

  @Test
  void a_job_without_sensitive_indicators_hides_nothing() {
    JobDefinition definition =
        new Country().of("A").indicator("CASES", null, null, Counting.ONCE).definition();
    assertThat(Protection.concerned(definition)).isEmpty();
    assertThat(decided(definition, regions(1))).isEqualTo(Protected.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TOTAL = (ARRESTED + LARGE)",
        "1.0 * ARRESTED + LARGE = TOTAL",
        "(TOTAL = ARRESTED + LARGE AND ARRESTED >= 0)",
        "0 = (TOTAL / 2) - 0.5 * (ARRESTED - -LARGE)",
        "if (ARRESTED > 0) then TOTAL - LARGE = ARRESTED else true",
        "not (TOTAL <> ARRESTED + LARGE) or TOTAL = 0",
        "abs(TOTAL - ARRESTED - LARGE) <= 1",
        "TOTAL / LARGE * LARGE - LARGE = ARRESTED"
      })
  void however_a_rule_says_what_adds_up_a_small_count_is_not_hidden_alone(String check) {
    JobDefinition definition =
        new Country()
            .of("A", "B")
            .sensitive("ARRESTED", null)
            .indicator("LARGE", null, null, Counting.ONCE)
            .indicator("TOTAL", null, null, Counting.ONCE)
            .rule(check)
            .definition();
    List<Observation> figures = new ArrayList<>();
    long[][] counts = {{2, 1182}, {40, 1300}};
    for (int at = 0; at < counts.length; at++) {
      String region = List.of("A", "B").get(at);
      figures.add(figure(region, "ARRESTED", "", counts[at][0]));
      figures.add(figure(region, "LARGE", "", counts[at][1]));
      figures.add(figure(region, "TOTAL", "", counts[at][0] + counts[at][1]));
    }
    assertThat(Protection.concerned(definition)).containsExactly("ARRESTED", "LARGE", "TOTAL");
    assertThat(decided(definition, figures).cells().keySet())
        .contains(key("A", "ARRESTED", ""))
        .containsAnyOf(key("A", "LARGE", ""), key("A", "TOTAL", ""));
  }

  private static Attacker.Range range(
      JobDefinition definition, List<Observation> figures, Protected decided, Key cell) {
    Publication published = Country.hiding(Country.publication("v1", definition, figures), decided);
    return new Attacker(definition, List.of(AttackTest.seen(List.of(published)))).range(0, cell);
  }
}
