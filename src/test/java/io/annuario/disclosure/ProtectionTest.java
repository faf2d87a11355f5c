package io.annuario.disclosure;

import static io.annuario.disclosure.Country.figure;
import static io.annuario.disclosure.Country.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
