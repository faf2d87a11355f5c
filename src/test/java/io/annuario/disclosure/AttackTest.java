package io.annuario.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Total;
import io.annuario.definition.Counting;
import io.annuario.definition.Disclosure;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AttackTest {

  @Test
  void no_small_count_of_random_editions_is_known_closer_than_by_its_range() {
    assertThat(breaches(new Random(Draw.SEED), Draw.times("attacks", 8))).isEmpty();
  }

  @Test
  @Campaign
  void nor_of_very_many_editions() {
    assertThat(breaches(Draw.of("attacks"), Draw.times("attacks", 1_000))).isEmpty();
  }

  /**
   * Of each edition three vintages are published; whatever is wrong is listed. How many of the
   * other hidden cells are known more closely than by their range it prints.
   */
  private static List<String> breaches(Random random, int editions) {
    List<String> breaches = new ArrayList<>();
    long small = 0;
    long cells = 0;
    long narrow = 0;
    for (int at = 0; at < editions; at++) {
      RandomEdition edition = new RandomEdition(new Random(random.nextLong()));
      List<Publication> published = new ArrayList<>();
      List<Attacker.Seen> seen = new ArrayList<>();
      for (int vintage = 1; vintage <= 3; vintage++) {
        String name = at + "/" + vintage + " ";
        Publication now = Country.publication(name, edition.definition(), edition.figures());
        if (!(Protection.of(now, published) instanceof Protected decided)) {
          breaches.add(name + "refused");
          break;
        }
        if (!decided.alreadyPublic().isEmpty()) {
          breaches.add(name + "public: " + decided.alreadyPublic());
        }
        published.add(Country.hiding(now, decided));
        seen.add(seen(published));
        narrow += attack(published, seen, vintage - 1, false, breaches);
        cells += decided.cells().size();
        small += Collections.frequency(decided.cells().values(), Protected.Reason.PRIMARY);
        edition.correct();
      }
      for (int vintage = 0; vintage < seen.size() - 1; vintage++) {
        attack(published, seen, vintage, true, breaches);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d editions: %d small, %d hidden, %d of the others narrow%n",
        editions,
        small,
        cells,
        narrow);
    return breaches;
  }

  private static boolean isSmall(JobDefinition definition, Key key, long value) {
    var disclosure = definition.indicators().get(key.indicator()).disclosure();
    return disclosure != null
        && value < disclosure.threshold()
        && (value > 0 || disclosure.zero() == Disclosure.Zero.PROTECT);
  }

  /**
   * Attacks the cells of a vintage with all that was published.
   *
   * @param smallOnly whether only small counts matter: others that were hidden are no secrets later
   * @return how many other cells are known more closely than by their range
   */
  private static long attack(
      List<Publication> published,
      List<Attacker.Seen> seen,
      int vintage,
      boolean smallOnly,
      List<String> breaches) {
    long narrow = 0;
    JobDefinition definition = published.get(vintage).definition();
    Map<Key, Long> truth = values(published.get(vintage));
    Attacker attacker = new Attacker(definition, seen);
    for (Map.Entry<Key, Protected.Reason> cell :
        published.get(vintage).hidden().cells().entrySet()) {
      Key key = cell.getKey();
      long value = truth.getOrDefault(key, 0L);
      boolean small = isSmall(definition, key, value);
      if (small || !smallOnly) {
        Attacker.Range range = attacker.range(vintage, key);
        boolean isClose = !isWide(definition, key, value, range, smallOnly);
        narrow += isClose && !small ? 1 : 0;
        boolean isKnown = range.to() - range.from() < 1 && !isCarriedOver(published, vintage, key);
        if (small ? isClose : isKnown) {
          breaches.add(published.get(vintage).name() + key + " " + value + ": " + range);
        }
      }
    }
    return narrow;
  }

  /** Whether nobody gets to know a small count of a single publication closer than he may. */
  static boolean isSafe(Publication published) {
    List<Publication> all = List.of(published);
    List<String> breaches = new ArrayList<>();
    attack(all, List.of(seen(all)), 0, true, breaches);
    return breaches.isEmpty();
  }

  /** Whether it was hidden for others in an earlier vintage, and stays so whatever comes. */
  private static boolean isCarriedOver(List<Publication> published, int vintage, Key key) {
    Long value = values(published.get(vintage)).get(key);
    return published.subList(0, vintage).stream()
        .anyMatch(
            one ->
                one.hidden().cells().get(key) == Protected.Reason.SECONDARY
                    && Objects.equals(values(one).get(key), value));
  }

  /**
   * @param isOfEarlier whether it is of an earlier vintage: that something was corrected may tell
   *     that it was not the least of small counts, and what is left is as wide
   */
  private static boolean isWide(
      JobDefinition definition, Key key, long value, Attacker.Range range, boolean isOfEarlier) {
    var disclosure = definition.indicators().get(key.indicator()).disclosure();
    double width = Math.max(1, Math.ceil(0.3 * value));
    if (isSmall(definition, key, value) && disclosure != null) {
      Counting counting = definition.indicators().get(key.indicator()).counting();
      boolean isSent =
          definition.territories().childrenOf(key.territory()).isEmpty()
              && counting.isByParts() != key.period().equals(Country.EDITION.period());
      boolean isSum = !definition.rules().isEmpty() && key.indicator().equals("ALL");
      boolean isWhole =
          isSent && !isSum && key.breakdown().categories().size() == definition.dimensions().size();
      return range.to() >= disclosure.threshold() - 1
          && range.to() - range.from() >= Math.max(width, disclosure.threshold() - 2)
          && (range.from() <= 1 || !isWhole || isOfEarlier);
    }
    return range.to() - range.from() >= width;
  }

  static Map<Key, Long> values(Publication publication) {
    Map<Key, Long> values = new TreeMap<>();
    for (Observation figure : publication.figures()) {
      BigDecimal value = figure.value();
      values.put(figure.key(), value == null ? 0 : value.longValueExact());
    }
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
    return values(publication).getOrDefault(key, 1L) == 0
        && !isSmall(publication.definition(), key, 0);
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
