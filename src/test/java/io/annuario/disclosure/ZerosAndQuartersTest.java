package io.annuario.disclosure;

import static io.annuario.disclosure.Country.figure;
import static io.annuario.disclosure.Country.key;
import static io.annuario.disclosure.ProtectionTest.decided;
import static io.annuario.disclosure.ProtectionTest.range;
import static io.annuario.disclosure.ProtectionTest.region;
import static io.annuario.disclosure.ProtectionTest.regions;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Zeros and parts of a year are protected, too, where they could tell a small count. */
class ZerosAndQuartersTest {

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
}
