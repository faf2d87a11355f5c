package io.annuario.consolidation;

import io.annuario.definition.Dimension;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Succession;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Qualifier;
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
 * <p>A territory's total is the value sent for itself; where none was, the sum of the categories
 * that were sent for it and exhaust their dimension, or the sum of its parts. So a national list
 * that one office keeps is not added to regional figures, and a total that an office sent beside
 * its parts is not counted twice. Figures of different offices for the same territory add up: two
 * offices may share a region.
 *
 * <p>Months that make up a year, or quarters, are the value sent for it where nothing else is.
 *
 * <p>A sum without a part of it is a lower bound, for counts are never negative: a figure that
 * exists but is missing, an office that owes the indicator and sent nothing of it, a part that sent
 * it by other dimensions only.
 */
public final class TerritoryTotals {

  private final JobDefinition definition;
  private final Edition edition;
  private final @Nullable Succession succession;
  private final Map<String, List<String>> parts = new HashMap<>();
  private final Map<String, SentByTerritory> sent = new HashMap<>();
  private final Map<String, Map<Breakdown, Integer>> series = new HashMap<>();
  private final Map<Breakdown, Map<String, List<Breakdown>>> subdivided = new HashMap<>();
  private final List<Integer> shapes = new ArrayList<>();
  private final Coverage coverage;
  private final PartsOfEdition partsOfPeriod;
  private final Map<String, Map<Integer, PartTotals>> sentForParts = new HashMap<>();
  private final Items.Ledger items = new Items.Ledger();
  private @Nullable Gaps gaps;

  /**
   * Adds up the figures of an edition's period, and those of its parts where an indicator is
   * counted by them; leaves those of any other period out.
   */
  public TerritoryTotals(JobDefinition definition, Edition edition) {
    this(definition, edition, null);
  }

  /**
   * Adds up the figures of an earlier edition under the codes of this one: what was renamed goes on
   * under its new name, and a territory that took the place of others has them as its parts.
   */
  public static TerritoryTotals before(
      JobDefinition definition, Edition edition, Edition previous) {
    return new TerritoryTotals(
        definition.withPredecessors(), previous, new Succession(definition, edition));
  }

  private TerritoryTotals(
      JobDefinition definition, Edition edition, @Nullable Succession succession) {
    this.definition = definition;
    this.edition = edition;
    this.succession = succession;
    this.partsOfPeriod = new PartsOfEdition(definition, edition);
    this.coverage = new Coverage(definition.territories());
    for (Territory territory : definition.territories().all()) {
      String parent = territory.parent();
      if (parent != null) {
        parts.computeIfAbsent(parent, code -> new ArrayList<>()).add(territory.code());
      }
    }
  }

  /** Takes one figure in; most of them take eight bytes of memory each, for there are millions. */
  public void add(Observation observation) {
    Key key = named(observation.key());
    boolean isOfPart = partsOfPeriod.hold(key);
    if (!isOfPart && !edition.period().equals(key.period())) {
      return;
    }
    int number =
        series
            .computeIfAbsent(key.indicator(), code -> new HashMap<>())
            .computeIfAbsent(key.breakdown(), breakdown -> number(key));
    if (isOfPart) {
      sentForParts
          .computeIfAbsent(key.territory(), code -> new HashMap<>())
          .computeIfAbsent(number, series -> partTotals(key.indicator()))
          .add(key.period(), Total.of(observation));
    } else {
      sent.computeIfAbsent(key.territory(), code -> new SentByTerritory())
          .add(number, Total.of(observation));
    }
    coverage.add(key.territory(), key.indicator(), shapes.get(number));
    items.add(observation.office(), key.indicator());
    gaps = null;
  }

  private Key named(Key key) {
    return succession == null || succession.isNothing()
        ? key
        : new Key(key.territory(), succession.indicator(key), key.period(), key.breakdown());
  }

  private PartTotals partTotals(String indicator) {
    return new PartTotals(definition.indicators().get(indicator), partsOfPeriod.of(indicator));
  }

  private int number(Key key) {
    shapes.add(coverage.shape(key.indicator(), key.breakdown()));
    return shapes.size() - 1;
  }

  /** What the offices owe, and what of it came. */
  public Items items() {
    return items.of(definition, edition);
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

  /**
   * The sum of the categories of one dimension as they were sent for a territory itself.
   *
   * @return empty unless all of them were and the dimension is complete
   */
  public Optional<Total> ofCategories(
      String territory, String indicator, Breakdown breakdown, Dimension dimension) {
    return Optional.ofNullable(
        categories(territory, definition.indicators().get(indicator), breakdown, dimension));
  }

  /** The breakdowns under which an indicator was sent, {@link Breakdown#NONE} among them. */
  public SortedSet<Breakdown> breakdownsOf(String indicator) {
    return Collections.unmodifiableSortedSet(
        new TreeSet<>(series.getOrDefault(indicator, Map.of()).keySet()));
  }

  private @Nullable Total find(String territory, Indicator indicator, Breakdown breakdown) {
    Total own = own(territory, indicator.code(), breakdown);
    if (isKnown(own)) {
      return own;
    }
    Total whole = categories(territory, indicator, breakdown);
    if (isExact(whole)) {
      return whole;
    }
    Total sum = sum(territory, indicator, breakdown);
    if (isKnown(whole) && !isExact(sum)) {
      return whole;
    }
    // "Not available" for the whole says nothing against parts that are known.
    return own == null || isKnown(sum) ? sum : own;
  }

  private static boolean isExact(@Nullable Total total) {
    return total != null && total.value() != null && total.qualifier() == Qualifier.EXACTLY;
  }

  private static boolean isKnown(@Nullable Total total) {
    return total != null && total.value() != null;
  }

  private @Nullable Total own(String territory, String indicator, Breakdown breakdown) {
    Integer number = series.getOrDefault(indicator, Map.of()).get(breakdown);
    if (number == null) {
      return null;
    }
    SentByTerritory figures = sent.get(territory);
    Total whole = figures == null ? null : figures.get(number);
    PartTotals parts = sentForParts.getOrDefault(territory, Map.of()).get(number);
    // "Not available" for the year says nothing against months that are known.
    return parts != null && !isKnown(whole) ? parts.whole() : whole;
  }

  private @Nullable Total categories(String territory, Indicator indicator, Breakdown breakdown) {
    if (!coverage.isAt(territory, indicator.code())) {
      return null;
    }
    for (Dimension dimension : definition.dimensions()) {
      Total sum = categories(territory, indicator, breakdown, dimension);
      if (sum != null) {
        return sum;
      }
    }
    return null;
  }

  private @Nullable Total categories(
      String territory, Indicator indicator, Breakdown breakdown, Dimension dimension) {
    if (indicator.aggregate() == Aggregate.NONE
        || !dimension.complete()
        || breakdown.categories().containsKey(dimension.code())) {
      return null;
    }
    Total sum = null;
    for (Breakdown part : parts(breakdown, dimension)) {
      Total own = own(territory, indicator.code(), part);
      Total total = own == null ? categories(territory, indicator, part) : own;
      if (total == null) {
        return null;
      }
      sum = sum == null ? total : sum.plus(total);
    }
    return sum;
  }

  private List<Breakdown> parts(Breakdown breakdown, Dimension dimension) {
    return subdivided
        .computeIfAbsent(breakdown, whole -> new HashMap<>())
        .computeIfAbsent(
            dimension.code(),
            code ->
                dimension.categories().stream()
                    .map(category -> breakdown.with(code, category.code()))
                    .toList());
  }

  private @Nullable Total sum(String territory, Indicator indicator, Breakdown breakdown) {
    if (indicator.aggregate() == Aggregate.NONE) {
      return null;
    }
    Total sum = null;
    boolean complete = !gaps().isAt(territory, indicator.code());
    for (String part : parts.getOrDefault(territory, List.of())) {
      Total total = find(part, indicator, breakdown);
      if (total != null) {
        sum = sum == null ? total : sum.plus(total);
      } else {
        complete &= !lacks(part, indicator.code(), breakdown);
      }
    }
    return sum == null || complete ? sum : sum.atLeast();
  }

  /** Whether a part of which nothing is known has something that a sum goes without. */
  private boolean lacks(String part, String indicator, Breakdown breakdown) {
    return gaps().isUnder(part, indicator)
        || (coverage.isUnder(part, indicator)
            && (breakdown.isNone() || !coverage.isUnder(part, indicator, breakdown)));
  }

  private Gaps gaps() {
    if (gaps == null) {
      gaps = new Gaps(definition, edition, parts, coverage, items);
    }
    return gaps;
  }
}
