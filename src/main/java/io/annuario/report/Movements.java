package io.annuario.report;

import io.annuario.consolidation.TerritoryTotals;
import io.annuario.consolidation.Total;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Qualifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What moved most against the year before, among the figures that offices sent for a territory
 * itself, without breakdown, exactly, in both years.
 *
 * @param most those that moved most, the first one most of all
 * @param compared how many figures were compared
 * @param moved how many of them are not what they were
 */
public record Movements(List<Movement> most, long compared, long moved) {

  /** A table that is read, not searched. */
  private static final int MOST = 30;

  private static final Comparator<Movement> BY_WEIGHT =
      Comparator.comparingDouble(movement -> movement.change().weight());

  public Movements {
    most = List.copyOf(most);
  }

  public static Movements between(
      JobDefinition definition, TerritoryTotals before, TerritoryTotals now) {
    PriorityQueue<Movement> most = new PriorityQueue<>(BY_WEIGHT);
    long compared = 0;
    long moved = 0;
    for (Territory territory : definition.territories().all()) {
      for (Indicator indicator : definition.indicators().all()) {
        Optional<Total> latter = sent(now, territory, indicator);
        Optional<Total> former = latter.isEmpty() ? latter : sent(before, territory, indicator);
        if (former.isPresent()) {
          compared++;
          Movement movement = movement(territory, indicator, former.get(), latter.get());
          if (movement.change().difference().signum() != 0) {
            moved++;
            most.add(movement);
          }
          if (most.size() > MOST) {
            most.remove();
          }
        }
      }
    }
    List<Movement> sorted = new ArrayList<>(most);
    sorted.sort(
        BY_WEIGHT.reversed().thenComparing(Movement::territory).thenComparing(Movement::indicator));
    return new Movements(sorted, compared, moved);
  }

  private static Movement movement(
      Territory territory, Indicator indicator, Total former, Total latter) {
    return new Movement(
        territory.code(),
        indicator.code(),
        new Change(Objects.requireNonNull(former.value()), Objects.requireNonNull(latter.value())));
  }

  private static Optional<Total> sent(
      TerritoryTotals totals, Territory territory, Indicator indicator) {
    return totals
        .sentFor(territory.code(), indicator.code(), Breakdown.NONE)
        .filter(total -> total.value() != null && total.qualifier() == Qualifier.EXACTLY);
  }
}
