package io.annuario.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Total;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.tiers.Campaign;
import io.annuario.tiers.Draw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AttackTest {

  @Test
  void no_hidden_cell_of_random_editions_can_be_worked_out() {
    assertThat(breaches(new Random(Draw.SEED), Draw.times("attacks", 8), false)).isEmpty();
  }

  /** How many are known more closely than they should be, and are refused, it prints. */
  @Test
  @Campaign
  void no_small_count_of_very_many_editions_is_known_exactly() {
    assertThat(breaches(Draw.of("attacks"), Draw.times("attacks", 1_000), true)).isEmpty();
  }

  private static List<String> breaches(Random random, int editions, boolean exactOnly) {
    List<String> breaches = new ArrayList<>();
    long cells = 0;
    long small = 0;
    long open = 0;
    long narrow = 0;
    int refused = 0;
    for (int at = 0; at < editions; at++) {
      Random own = new Random(random.nextLong());
      RandomEdition edition = new RandomEdition(own);
      List<Publication> published = new ArrayList<>();
      List<Attacker.Seen> seen = new ArrayList<>();
      for (int vintage = 1; vintage <= 3; vintage++) {
        Publication now =
            Country.publication("v" + vintage, edition.definition(), edition.figures());
        Decision decision = Protection.of(now, published);
        // That nothing is published gives nothing away; it must not be the rule.
        if (!(decision instanceof Protected decided)) {
          refused++;
          break;
        }
        published.add(Country.hiding(now, decided));
        seen.add(seen(published));
        cells += decided.cells().size();
        small += Collections.frequency(decided.cells().values(), Protected.Reason.PRIMARY);
        open += seen.get(vintage - 1).shown().size();
        if (!decided.alreadyPublic().isEmpty()) {
          breaches.add(at + "/" + vintage + " public: " + decided.alreadyPublic());
        }
        edition.correct();
      }
      narrow += attack(at, edition.definition(), published, seen, breaches, exactOnly);
    }
    System.out.println(
        editions
            + " editions: "
            + small
            + " small, "
            + cells
            + " hidden, "
            + open
            + " shown, "
            + narrow
            + " narrow, "
            + refused
            + " refused");
    if (!exactOnly && refused > 1 + editions / 10) {
      breaches.add(refused + " of " + editions + " editions were refused");
    }
    return breaches;
  }

  private static boolean isSmall(JobDefinition definition, Key key, long value) {
    var disclosure = definition.indicators().get(key.indicator()).disclosure();
    return disclosure != null && value < disclosure.threshold();
  }

  /** How many other cells are known more closely than by their range. */
  static long attack(
      int at,
      JobDefinition definition,
      List<Publication> published,
      List<Attacker.Seen> seen,
      List<String> breaches,
      boolean exactOnly) {
    long narrow = 0;
    Attacker attacker = new Attacker(definition, seen);
    for (int vintage = 0; vintage < seen.size(); vintage++) {
      Map<Key, Long> truth = values(published.get(vintage));
      for (Key key : seen.get(vintage).hidden()) {
        long value = truth.getOrDefault(key, 0L);
        Attacker.Range range = attacker.range(vintage, key);
        boolean isClose = !isWide(definition, key, value, range);
        if (isClose) {
          narrow++;
        }
        boolean isExact = range.to() - range.from() < 1;
        if (isSmall(definition, key, value) && (exactOnly ? isExact : isClose)) {
          breaches.add(at + "/" + (vintage + 1) + " " + key + " " + value + ": " + range);
        }
      }
    }
    return narrow;
  }

  static boolean isWide(JobDefinition definition, Key key, long value, Attacker.Range range) {
    var disclosure = definition.indicators().get(key.indicator()).disclosure();
    double width = Math.max(1, Math.ceil(0.3 * value));
    if (disclosure != null && value < disclosure.threshold()) {
      boolean isSent = definition.territories().childrenOf(key.territory()).isEmpty();
      boolean isSum = !definition.rules().isEmpty() && key.indicator().equals("ALL");
      boolean isWhole =
          isSent && !isSum && key.breakdown().categories().size() == definition.dimensions().size();
      return range.to() >= disclosure.threshold() - 1
          && range.to() - range.from() >= Math.max(width, disclosure.threshold() - 2)
          && (range.from() <= 1 || !isWhole);
    }
    return range.to() - range.from() >= width;
  }

  static Map<Key, Long> values(Publication publication) {
    Map<Key, Long> values = new TreeMap<>();
    TerritoryTotals totals = new TerritoryTotals(publication.definition(), Country.EDITION);
    publication.figures().forEach(totals::add);
    for (var indicator : publication.definition().indicators().all()) {
      Set<Breakdown> breakdowns = new TreeSet<>(totals.breakdownsOf(indicator.code()));
      breakdowns.add(Breakdown.NONE);
      for (Breakdown breakdown : breakdowns) {
        for (Territory territory : publication.definition().territories().all()) {
          BigDecimal value =
              totals
                  .at(territory.code(), indicator.code(), breakdown)
                  .map(Total::value)
                  .orElse(null);
          if (value != null) {
            values.put(
                Country.key(territory.code(), indicator.code(), breakdown.code()),
                value.longValueExact());
          }
        }
      }
    }
    return values;
  }

  private static boolean isZero(Publication publication, Key key) {
    return values(publication).getOrDefault(key, 1L) == 0;
  }

  /** The last of some vintages, with what did not change since the one before. */
  static Attacker.Seen seen(List<Publication> published) {
    Publication last = published.get(published.size() - 1);
    Map<Key, Long> values = values(last);
    Set<Key> hidden = new TreeSet<>(last.hidden().cells().keySet());
    Set<Key> unchanged = new TreeSet<>();
    if (published.size() > 1) {
      List<Observation> before = published.get(published.size() - 2).figures();
      last.figures().stream()
          .filter(before::contains)
          .forEach(figure -> unchanged.add(figure.key()));
    }
    boolean isZeroHidden =
        published.stream()
            .anyMatch(
                one -> one.hidden().cells().keySet().stream().anyMatch(key -> isZero(one, key)));
    values.keySet().removeAll(hidden);
    return new Attacker.Seen(values, hidden, isZeroHidden, unchanged);
  }
}
