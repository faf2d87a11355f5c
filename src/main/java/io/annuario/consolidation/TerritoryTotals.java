package io.annuario.consolidation;

import io.annuario.definition.Indicator;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an edition added up over the hierarchy of territories.
 *
 * <p>A territory's total is the value sent for itself or, where none was, the sum of its parts; so
 * a national list that one office keeps is not added to regional figures, and a total that an
 * office sent beside its parts is not counted twice. Figures of different offices for the same
 * territory add up: two offices may share a region. A missing figure that exists makes the total a
 * lower bound, for counts are never negative.
 */
public final class TerritoryTotals {

  private final JobDefinition definition;
  private final @Nullable Period period;
  private final Map<String, List<String>> parts = new HashMap<>();
  private final Map<String, SentByTerritory> sent = new HashMap<>();
  private final Map<String, Map<Breakdown, Integer>> series = new HashMap<>();
  private int numbered;

  /** Adds up figures that are all of one period. */
  public TerritoryTotals(JobDefinition definition) {
    this(definition, null);
  }

  /** Adds up the figures of one period, and leaves those of any other out. */
  public TerritoryTotals(JobDefinition definition, @Nullable Period period) {
    this.definition = definition;
    this.period = period;
    for (Territory territory : definition.territories().all()) {
      String parent = territory.parent();
      if (parent != null) {
        parts.computeIfAbsent(parent, code -> new ArrayList<>()).add(territory.code());
      }
    }
  }

  /** Takes one figure in; most of them take eight bytes of memory each, for there are millions. */
  public void add(Observation observation) {
    if (period != null && !period.equals(observation.key().period())) {
      return;
    }
    int number =
        series
            .computeIfAbsent(observation.key().indicator(), code -> new HashMap<>())
            .computeIfAbsent(observation.key().breakdown(), breakdown -> numbered++);
    sent.computeIfAbsent(observation.key().territory(), code -> new SentByTerritory())
        .add(number, Total.of(observation));
  }

  /** What is known of an indicator in a territory; empty when no office said anything. */
  public Optional<Total> at(String territory, String indicator, Breakdown breakdown) {
    return Optional.ofNullable(find(territory, definition.indicators().get(indicator), breakdown));
  }

  /** What offices sent for a territory itself, whatever they sent for its parts. */
  public Optional<Total> sentFor(String territory, String indicator, Breakdown breakdown) {
    return Optional.ofNullable(own(territory, indicator, breakdown));
  }

  /**
   * The sum of a territory's parts, whatever was sent for itself; empty when nothing was sent for
   * them, and for indicators that do not add up.
   */
  public Optional<Total> ofParts(String territory, String indicator, Breakdown breakdown) {
    return Optional.ofNullable(sum(territory, definition.indicators().get(indicator), breakdown));
  }

  /** The breakdowns under which an indicator was sent, {@link Breakdown#NONE} among them. */
  public SortedSet<Breakdown> breakdownsOf(String indicator) {
    return Collections.unmodifiableSortedSet(
        new TreeSet<>(series.getOrDefault(indicator, Map.of()).keySet()));
  }

  private @Nullable Total find(String territory, Indicator indicator, Breakdown breakdown) {
    Total own = own(territory, indicator.code(), breakdown);
    if (own != null && own.value() != null) {
      return own;
    }
    Total sum = sum(territory, indicator, breakdown);
    // "Not available" for the whole says nothing against parts that are known.
    return own == null || (sum != null && sum.value() != null) ? sum : own;
  }

  private @Nullable Total own(String territory, String indicator, Breakdown breakdown) {
    SentByTerritory figures = sent.get(territory);
    Integer number = series.getOrDefault(indicator, Map.of()).get(breakdown);
    return figures == null || number == null ? null : figures.get(number);
  }

  private @Nullable Total sum(String territory, Indicator indicator, Breakdown breakdown) {
    if (indicator.aggregate() == Aggregate.NONE) {
      return null;
    }
    Total sum = null;
    for (String part : parts.getOrDefault(territory, List.of())) {
      Total total = find(part, indicator, breakdown);
      if (total != null) {
        sum = sum == null ? total : sum.plus(total);
      }
    }
    return sum;
  }
}
