package io.annuario.disclosure;

import io.annuario.consolidation.Items;
import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Total;
import io.annuario.definition.Dimension;
import io.annuario.definition.Succession;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import io.annuario.observation.Qualifier;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * The figures of an edition added up, as far as they may be shown: what is protected is there, but
 * has no value.
 */
public final class ReleasedTotals {

  private static final Total WITHHELD = new Total(null, Qualifier.EXACTLY, 0, 0);

  private final Territories territories;
  private final TerritoryTotals totals;
  private final Set<Cell> hidden = new HashSet<>();

  private record Cell(String territory, String indicator, Breakdown breakdown) {}

  private ReleasedTotals(Territories territories, TerritoryTotals totals) {
    this.territories = territories;
    this.totals = totals;
  }

  static ReleasedTotals of(Kept kept, Protected hidden) {
    ReleasedTotals released = new ReleasedTotals(kept.definition().territories(), kept.totals());
    Period period = kept.edition().period();
    for (Key cell : hidden.cells().keySet()) {
      if (cell.period().equals(period)) {
        released.hidden.add(new Cell(cell.territory(), cell.indicator(), cell.breakdown()));
      }
    }
    return released;
  }

  /** Those of an earlier edition, whose indicators have new codes. */
  static ReleasedTotals before(
      Territories territories, Kept.Before before, Protected hidden, Succession succession) {
    ReleasedTotals released = new ReleasedTotals(territories, before.totals());
    for (Key cell : hidden.cells().keySet()) {
      if (cell.period().equals(before.edition().period())) {
        released.hidden.add(
            new Cell(cell.territory(), succession.indicator(cell), cell.breakdown()));
      }
    }
    return released;
  }

  /** Whether there is something that is not shown. */
  public boolean hides(String territory, String indicator, Breakdown breakdown) {
    return !hidden.isEmpty() && hidden.contains(new Cell(territory, indicator, breakdown));
  }

  /** What is known of an indicator in a territory; empty when no office said anything. */
  public Optional<Total> at(String territory, String indicator, Breakdown breakdown) {
    return shown(territory, indicator, breakdown, totals.at(territory, indicator, breakdown));
  }

  /** What offices sent for a territory itself, whatever they sent for its parts. */
  public Optional<Total> sentFor(String territory, String indicator, Breakdown breakdown) {
    return shown(territory, indicator, breakdown, totals.sentFor(territory, indicator, breakdown));
  }

  private Optional<Total> shown(
      String territory, String indicator, Breakdown breakdown, Optional<Total> total) {
    return hides(territory, indicator, breakdown) ? total.map(one -> WITHHELD) : total;
  }

  /**
   * The sum of a territory's parts, whatever was sent for itself; empty when nothing was sent for
   * them, without a value where one of them is not shown.
   */
  public Optional<Total> ofParts(String territory, String indicator, Breakdown breakdown) {
    Optional<Total> sum = totals.ofParts(territory, indicator, breakdown);
    return showsParts(territory, indicator, breakdown) ? sum : sum.map(one -> WITHHELD);
  }

  /** Whether all parts of a territory are shown, so that everybody can add them up. */
  public boolean showsParts(String territory, String indicator, Breakdown breakdown) {
    return hidden.isEmpty()
        || territories.childrenOf(territory).stream()
            .map(Territory::code)
            .noneMatch(part -> hides(part, indicator, breakdown));
  }

  /** Whether what is known of a territory is the sum of its parts, shown or not. */
  public boolean isSumOfParts(String territory, String indicator, Breakdown breakdown) {
    return totals
        .ofParts(territory, indicator, breakdown)
        .equals(totals.at(territory, indicator, breakdown));
  }

  /** Whether what is known of a territory is the sum of the categories of a dimension. */
  public boolean isSumOfCategories(
      String territory, String indicator, Breakdown breakdown, Dimension dimension) {
    return totals
        .ofCategories(territory, indicator, breakdown, dimension)
        .equals(totals.at(territory, indicator, breakdown));
  }

  /** The breakdowns under which an indicator was sent, {@link Breakdown#NONE} among them. */
  public SortedSet<Breakdown> breakdownsOf(String indicator) {
    return totals.breakdownsOf(indicator);
  }

  /** What the offices owe, and what of it came. */
  public Items items() {
    return totals.items();
  }
}
