package io.annuario.disclosure;

import static io.annuario.disclosure.Country.figure;
import static io.annuario.disclosure.Country.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.Counting;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
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

  static Key region(String code) {
    return key(code, "CASES", "");
  }

  static List<Observation> regions(long... values) {
    List<Observation> figures = new ArrayList<>();
    for (int at = 0; at < values.length; at++) {
      figures.add(figure(String.valueOf((char) ('A' + at)), "CASES", "", values[at]));
    }
    return figures;
  }

  static Protected decided(JobDefinition definition, List<Observation> figures) {
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

  static Attacker.Range range(
      JobDefinition definition, List<Observation> figures, Protected decided, Key cell) {
    Publication published = Country.hiding(Country.publication("v1", definition, figures), decided);
    return new Attacker(definition, List.of(AttackTest.seen(List.of(published)))).range(0, cell);
  }
}
