package io.annuario.extraction.label;

import io.annuario.definition.Indicator;
import io.annuario.definition.Meaning;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a label says of the figures beside or below it, in the dimensions that it names.
 *
 * @param breakdown the categories that it names
 * @param wholes the codes of the dimensions over which it counts everyone
 * @param total whether a total's word is part of it; over what, the table says
 * @param undecided whether it names territories, and not one of them only: whose the figures are
 *     must then be said elsewhere
 */
public record Coordinates(
    @Nullable Territory territory,
    @Nullable Indicator indicator,
    @Nullable PeriodWord period,
    Breakdown breakdown,
    Set<String> wholes,
    boolean total,
    boolean undecided) {

  public static final Coordinates NONE =
      new Coordinates(null, null, null, Map.of(), Set.of(), false);
  public static final Coordinates TOTAL =
      new Coordinates(null, null, null, Map.of(), Set.of(), true);

  /** What names several territories, such as the title "Reati in Lombardia e Veneto". */
  public static final Coordinates UNDECIDED =
      new Coordinates(null, null, null, Breakdown.NONE, Set.of(), false, true);

  public Coordinates {
    wholes = Set.copyOf(wholes);
  }

  /** What is said of no territory, or of one only. */
  public Coordinates(
      @Nullable Territory territory,
      @Nullable Indicator indicator,
      @Nullable PeriodWord period,
      Map<String, String> categories,
      Set<String> wholes,
      boolean total) {
    this(territory, indicator, period, Breakdown.of(categories), wholes, total, false);
  }

  public static Coordinates of(PeriodWord period) {
    return new Coordinates(null, null, period, Map.of(), Set.of(), false);
  }

  public static Coordinates of(Territory territory) {
    return new Coordinates(territory, null, null, Map.of(), Set.of(), false);
  }

  public static Coordinates of(Indicator indicator) {
    return new Coordinates(null, indicator, null, Map.of(), Set.of(), false);
  }

  /** All that a word can mean; a kind that it names twice is left out, for nobody knows which. */
  public static Coordinates of(List<Meaning> meanings) {
    if (meanings.isEmpty()) {
      return NONE;
    }
    Set<Territory> territories = new HashSet<>();
    Set<Indicator> indicators = new HashSet<>();
    Map<String, String> categories = new HashMap<>();
    Set<String> wholes = new HashSet<>();
    for (Meaning meaning : meanings) {
      if (meaning instanceof Meaning.OfTerritory of) {
        territories.add(of.territory());
      } else if (meaning instanceof Meaning.OfIndicator of) {
        indicators.add(of.indicator());
      } else if (meaning instanceof Meaning.OfCategory of) {
        categories.put(of.dimension().code(), of.category().code());
      } else if (meaning instanceof Meaning.OfWhole of) {
        wholes.add(of.dimension().code());
      }
    }
    return new Coordinates(
        territories.size() == 1 ? territories.iterator().next() : null,
        indicators.size() == 1 ? indicators.iterator().next() : null,
        null,
        categories,
        wholes,
        false);
  }

  /** Dimension code to category code. */
  public Map<String, String> categories() {
    return breakdown.categories();
  }

  public boolean isEmpty() {
    return territory == null
        && indicator == null
        && period == null
        && breakdown.isNone()
        && wholes.isEmpty()
        && !total
        && !undecided;
  }

  public boolean has(DimensionKind kind) {
    return switch (kind) {
      case TERRITORY -> territory != null;
      case INDICATOR -> indicator != null;
      case PERIOD -> period != null;
      case CATEGORY -> !breakdown.isNone() || !wholes.isEmpty();
    };
  }

  /** Whether both name the same kinds, and categories of the same breakdowns. */
  public boolean isOfKindsOf(Coordinates other) {
    return Arrays.stream(DimensionKind.values())
            .allMatch(kind -> has(kind) == other.has(kind))
        && dimensions().equals(other.dimensions());
  }

  /** The codes of the breakdowns of which it names a category or everyone. */
  public Set<String> dimensions() {
    Set<String> codes = new HashSet<>(breakdown.categories().keySet());
    codes.addAll(wholes);
    return codes;
  }

  /** Only what it says of one kind; a bare total stays one. */
  public Coordinates only(DimensionKind kind) {
    return new Coordinates(
        kind == DimensionKind.TERRITORY ? territory : null,
        kind == DimensionKind.INDICATOR ? indicator : null,
        kind == DimensionKind.PERIOD ? period : null,
        kind == DimensionKind.CATEGORY ? breakdown : Breakdown.NONE,
        kind == DimensionKind.CATEGORY ? wholes : Set.of(),
        total,
        kind == DimensionKind.TERRITORY && undecided);
  }

  /** The same without what it says of a kind. */
  public Coordinates without(DimensionKind kind) {
    return new Coordinates(
        kind == DimensionKind.TERRITORY ? null : territory,
        kind == DimensionKind.INDICATOR ? null : indicator,
        kind == DimensionKind.PERIOD ? null : period,
        kind == DimensionKind.CATEGORY ? Breakdown.NONE : breakdown,
        kind == DimensionKind.CATEGORY ? Set.of() : wholes,
        total,
        kind != DimensionKind.TERRITORY && undecided);
  }

  /** The same without what it says of some breakdowns. */
  public Coordinates withoutDimensions(Set<String> codes) {
    if (Collections.disjoint(dimensions(), codes)) {
      return this;
    }
    Map<String, String> categories = new HashMap<>(breakdown.categories());
    Set<String> others = new HashSet<>(wholes);
    categories.keySet().removeAll(codes);
    others.removeAll(codes);
    return new Coordinates(
        territory, indicator, period, Breakdown.of(categories), others, total, undecided);
  }

  Coordinates asTotal() {
    return new Coordinates(territory, indicator, period, breakdown, wholes, true, undecided);
  }

  public Coordinates asFigure() {
    return new Coordinates(territory, indicator, period, breakdown, wholes, false, undecided);
  }

  /** These, with what the nearer label says added or put in their place. */
  public Coordinates with(Coordinates nearer) {
    if (nearer.isEmpty() || isEmpty()) {
      return nearer.isEmpty() ? this : nearer;
    }
    Territory outer = nearer.undecided ? null : territory;
    return new Coordinates(
        nearer.territory != null ? nearer.territory : outer,
        nearer.indicator != null ? nearer.indicator : indicator,
        together(period, nearer.period),
        breakdownWith(nearer),
        wholesWith(nearer),
        total || nearer.total,
        nearer.territory == null && (undecided || nearer.undecided));
  }

  private Breakdown breakdownWith(Coordinates nearer) {
    if (breakdown.isNone()) {
      return nearer.breakdown;
    }
    if (nearer.breakdown.isNone() && nearer.wholes.isEmpty()) {
      return breakdown;
    }
    Map<String, String> all = new HashMap<>(breakdown.categories());
    all.keySet().removeAll(nearer.wholes);
    all.putAll(nearer.breakdown.categories());
    return Breakdown.of(all);
  }

  private Set<String> wholesWith(Coordinates nearer) {
    if (wholes.isEmpty() || (nearer.wholes.isEmpty() && nearer.breakdown.isNone())) {
      return wholes.isEmpty() ? nearer.wholes : wholes;
    }
    Set<String> everyone = new HashSet<>(wholes);
    everyone.removeAll(nearer.breakdown.categories().keySet());
    everyone.addAll(nearer.wholes);
    return everyone;
  }

  private static @Nullable PeriodWord together(
      @Nullable PeriodWord outer, @Nullable PeriodWord nearer) {
    return outer == null || nearer == null ? (nearer == null ? outer : nearer) : outer.with(nearer);
  }

  /** The codes of what it names, for people who look at how a table was understood. */
  public List<String> codes() {
    List<String> codes = new ArrayList<>();
    if (territory != null) {
      codes.add(territory.code());
    }
    if (indicator != null) {
      codes.add(indicator.code());
    }
    if (period != null) {
      codes.add(period.said());
    }
    breakdown.categories().forEach((dimension, code) -> codes.add(dimension + "=" + code));
    return codes;
  }
}
