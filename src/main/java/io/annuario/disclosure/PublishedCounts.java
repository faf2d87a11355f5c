package io.annuario.disclosure;

import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Total;
import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole counts of a publication, sent or added up; what is not whole or is negative counts
 * nobody and is left out.
 */
final class PublishedCounts {

  private final Publication publication;
  private final SortedMap<Key, Long> counts = new TreeMap<>();
  private final SortedSet<Key> cells = new TreeSet<>();
  private final SortedMap<Key, SortedMap<String, Long>> byOffice = new TreeMap<>();

  /**
   * @param indicators those whose counts matter
   */
  PublishedCounts(Publication publication, Set<String> indicators) {
    this.publication = publication;
    TerritoryTotals totals = new TerritoryTotals(publication.definition(), publication.edition());
    SortedMap<Key, BigDecimal> sent = new TreeMap<>();
    for (Observation figure : publication.figures()) {
      BigDecimal value = figure.value();
      if (indicators.contains(figure.key().indicator())) {
        totals.add(figure);
        if (value != null) {
          sent.merge(figure.key(), value, BigDecimal::add);
          Long count = whole(value);
          byOffice
              .computeIfAbsent(figure.key(), key -> new TreeMap<>())
              .merge(figure.office(), count == null ? 0 : count, Long::sum);
        }
      }
    }
    sent.forEach((key, value) -> put(key, value, true));
    for (Indicator indicator : definition().indicators().all()) {
      if (indicators.contains(indicator.code())) {
        addSums(totals, indicator.code());
      }
    }
  }

  private void addSums(TerritoryTotals totals, String indicator) {
    SortedSet<Breakdown> shown = new TreeSet<>(totals.breakdownsOf(indicator));
    if (!shown.isEmpty()) {
      shown.add(Breakdown.NONE);
    }
    for (Breakdown breakdown : withMargins(shown)) {
      for (Territory territory : definition().territories().all()) {
        Optional<BigDecimal> sum =
            totals.at(territory.code(), indicator, breakdown).map(Total::value);
        sum.ifPresent(
            value ->
                put(
                    new Key(territory.code(), indicator, period(), breakdown),
                    value,
                    shown.contains(breakdown)));
      }
    }
  }

  /** Sums over dimensions are added up on the way to those over all of them. */
  private static SortedSet<Breakdown> withMargins(SortedSet<Breakdown> shown) {
    SortedSet<Breakdown> all = new TreeSet<>(shown);
    List<Breakdown> waiting = new ArrayList<>(shown);
    while (!waiting.isEmpty()) {
      Breakdown breakdown = waiting.remove(waiting.size() - 1);
      for (String dimension : breakdown.categories().keySet()) {
        Breakdown margin = breakdown.without(dimension);
        if (all.add(margin)) {
          waiting.add(margin);
        }
      }
    }
    return all;
  }

  private void put(Key key, BigDecimal value, boolean isCell) {
    Long count = whole(value);
    if (count != null) {
      counts.put(key, count);
      if (isCell) {
        cells.add(key);
      }
    }
  }

  private static @Nullable Long whole(BigDecimal value) {
    return value.signum() >= 0
            && value.precision() - value.scale() <= 18
            && value.stripTrailingZeros().scale() <= 0
        ? (Long) value.longValueExact()
        : null;
  }

  Publication publication() {
    return publication;
  }

  JobDefinition definition() {
    return publication.definition();
  }

  Period period() {
    return publication.edition().period();
  }

  /** All counts, those among them that are only on the way to others. */
  SortedMap<Key, Long> counts() {
    return counts;
  }

  /** A count that there is. */
  long of(Key key) {
    Long count = counts.get(key);
    if (count == null) {
      throw new IllegalArgumentException("No count of " + key);
    }
    return count;
  }

  /** Whether the publication has a cell for a count. */
  boolean isCell(Key key) {
    return cells.contains(key);
  }

  /** Whether the publication shows a count. */
  boolean shows(Key key) {
    return cells.contains(key) && !publication.hidden().hides(key);
  }

  /** The counts that it does not show for a reason. */
  Stream<Key> hidden(Protected.Reason reason) {
    return publication.hidden().cells().entrySet().stream()
        .filter(cell -> cell.getValue() == reason && counts.containsKey(cell.getKey()))
        .map(Map.Entry::getKey);
  }

  /** What several offices sent for the same key; none where one sent it. */
  Map<Key, SortedMap<String, Long>> shared() {
    SortedMap<Key, SortedMap<String, Long>> shared = new TreeMap<>(byOffice);
    shared.values().removeIf(offices -> offices.size() < 2);
    shared.keySet().retainAll(counts.keySet());
    return shared;
  }

  /** The dimensions by which an indicator may be broken down further. */
  List<Dimension> dimensions() {
    return definition().dimensions();
  }
}
