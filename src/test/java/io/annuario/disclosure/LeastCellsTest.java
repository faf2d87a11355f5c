package io.annuario.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.definition.JobDefinition;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Against the least cells that can be hidden, which are found by trying all patterns. */
class LeastCellsTest {

  private static final List<String> REGIONS = List.of("A", "B", "C");
  private static final List<String> AGES = List.of("X", "Y", "Z");
  private static final JobDefinition DEFINITION =
      new Country()
          .of("A", "B", "C")
          .sensitive("CASES", null)
          .dimension("AGE", true, "X", "Y", "Z")
          .definition();

  @Test
  void hardly_more_cells_are_hidden_than_must_be() {
    assertThat(times(new Random(Draw.SEED), Draw.times("tables", 20))).isLessThanOrEqualTo(1.3);
  }

  @Test
  @Campaign
  void nor_in_many_tables() {
    assertThat(times(Draw.of("tables"), Draw.times("tables", 100))).isLessThanOrEqualTo(1.3);
  }

  /** How many times as many cells are hidden as need be. */
  private static double times(Random random, int tables) {
    int hidden = 0;
    int least = 0;
    double worst = 0;
    for (int table = 0; table < tables; table++) {
      Publication now = Country.publication("v1", DEFINITION, figures(random));
      Protected decided = (Protected) Protection.of(now, List.of());
      int own = decided.cells().size();
      int fewest = own == 0 ? 0 : fewest(now, decided);
      hidden += own;
      least += fewest;
      worst = fewest == 0 ? worst : Math.max(worst, (double) own / fewest);
    }
    System.out.printf(
        Locale.ROOT,
        "%d tables: %d cells, %d at least, %.2f times as many in the worst%n",
        tables,
        hidden,
        least,
        worst);
    return (double) hidden / least;
  }

  private static List<Observation> figures(Random random) {
    List<Observation> figures = new ArrayList<>();
    for (String region : REGIONS) {
      for (String age : AGES) {
        long value = random.nextInt(4) == 0 ? random.nextInt(3) : 3 + random.nextInt(60);
        figures.add(Country.figure(region, "CASES", "AGE=" + age, value));
      }
    }
    return figures;
  }

  private static int fewest(Publication now, Protected decided) {
    Map<Key, Long> values = AttackTest.values(now);
    List<Key> small = new ArrayList<>();
    List<Key> others = new ArrayList<>();
    values.forEach(
        (key, value) -> {
          if (value > 0) {
            (value < 3 ? small : others).add(key);
          }
        });
    for (int more = 0; small.size() + more < decided.cells().size(); more++) {
      if (isEnough(now, new ArrayList<>(small), others, 0, more)) {
        return small.size() + more;
      }
    }
    return decided.cells().size();
  }

  private static boolean isEnough(
      Publication now, List<Key> hidden, List<Key> others, int from, int more) {
    if (more == 0) {
      return isSafe(now, hidden);
    }
    for (int at = from; at <= others.size() - more; at++) {
      hidden.add(others.get(at));
      if (isEnough(now, hidden, others, at + 1, more - 1)) {
        return true;
      }
      hidden.remove(hidden.size() - 1);
    }
    return false;
  }

  private static boolean isSafe(Publication now, List<Key> hidden) {
    for (Key key : hidden) {
      boolean alone =
          hidden.stream().filter(one -> one.territory().equals(key.territory())).count() < 2
              || hidden.stream().filter(one -> one.breakdown().equals(key.breakdown())).count() < 2;
      if (alone) {
        return false;
      }
    }
    Map<Key, Protected.Reason> cells = new TreeMap<>();
    hidden.forEach(key -> cells.put(key, Protected.Reason.PRIMARY));
    Protected pattern = new Protected(new TreeMap<>(cells), Collections.emptySortedSet());
    return AttackTest.isSafe(Country.hiding(now, pattern));
  }
}
