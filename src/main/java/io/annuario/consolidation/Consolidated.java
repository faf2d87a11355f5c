package io.annuario.consolidation;

import io.annuario.definition.Indicator;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an edition added up over the hierarchy of territories.
 *
 * <p>A territory's total is what was sent for itself or, where nothing was, the sum of its parts; so
 * a national list that one office keeps is not added to regional figures. Figures of different
 * offices for the same territory add up: two offices may share a region. A missing figure that
 * exists makes the total a lower bound, for counts are never negative.
 */
public final class Consolidated {

  private record Cell(String territory, String indicator, Breakdown breakdown) {}

  private final JobDefinition definition;
  private final Map<Cell, Total> sent = new HashMap<>();

  public Consolidated(JobDefinition definition) {
    this.definition = definition;
  }

  /** Takes one figure in; memory grows with the number of territories and indicators only. */
  public void add(Observation observation) {
    Cell cell =
        new Cell(
            observation.key().territory(),
            observation.key().indicator(),
            observation.key().breakdown());
    sent.merge(cell, of(observation), Consolidated::plus);
  }

  /** What is known of an indicator in a territory; empty when no office said anything. */
  public Optional<Total> at(String territory, String indicator, Breakdown breakdown) {
    return Optional.ofNullable(find(territory, definition.indicators().get(indicator), breakdown));
  }

  private @Nullable Total find(String territory, Indicator indicator, Breakdown breakdown) {
    Total own = sent.get(new Cell(territory, indicator.code(), breakdown));
    if (own != null || indicator.aggregate() == Aggregate.NONE) {
      return own;
    }
    Total sum = null;
    for (Territory part : definition.territories().childrenOf(territory)) {
      Total total = find(part.code(), indicator, breakdown);
      if (total != null) {
        sum = sum == null ? total : plus(sum, total);
      }
    }
    return sum;
  }

  private static Total of(Observation observation) {
    BigDecimal value = observation.value();
    if (value != null) {
      return new Total(value, observation.qualifier(), 1, 0);
    }
    boolean exists = observation.status() != ObservationStatus.M;
    return new Total(null, exists ? Qualifier.AT_LEAST : Qualifier.EXACTLY, 0, exists ? 1 : 0);
  }

  private static Total plus(Total one, Total other) {
    BigDecimal sum = one.value();
    if (sum == null) {
      sum = other.value();
    } else if (other.value() != null) {
      sum = sum.add(other.value());
    }
    return new Total(
        sum,
        one.qualifier().plus(other.qualifier()),
        one.figures() + other.figures(),
        one.missing() + other.missing());
  }
}
