package io.annuario.workbook;

import io.annuario.consolidation.Items;
import io.annuario.consolidation.Total;
import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.ReleasedTotals;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of an edition by territory and series, as Territories and Summary show them. */
final class Matrix {

  private final JobDefinition definition;
  private final ReleasedTotals totals;
  private final Trail trail;
  private final TerritoryLine top;
  private final List<Series> series;
  private final Map<String, Map<Breakdown, Integer>> positions = new HashMap<>();
  private final Items items;

  Matrix(Contents contents, Trail trail) {
    this.definition = contents.definition();
    this.totals = contents.release().totals();
    this.trail = trail;
    this.items = totals.items();
    this.series = Series.of(definition, List.of(totals));
    int position = 0;
    for (Series one : series) {
      Map<Breakdown, Integer> ofIndicator =
          positions.computeIfAbsent(one.indicator().code(), code -> new HashMap<>());
      ofIndicator.put(one.breakdown(), position++);
    }
    this.top = TerritoryLine.tree(definition, contents.edition().period(), this::isSent);
  }

  TerritoryLine top() {
    return top;
  }

  ReleasedTotals totals() {
    return totals;
  }

  List<Series> series() {
    return series;
  }

  /** The place of a series among all of them, from zero; -1 when it is none of them. */
  int position(Indicator indicator, Breakdown breakdown) {
    return positions.getOrDefault(indicator.code(), Map.of()).getOrDefault(breakdown, -1);
  }

  Figure at(TerritoryLine line, Series one) {
    String territory = line.territory().code();
    String indicator = one.indicator().code();
    if (totals.hides(territory, indicator, one.breakdown())) {
      return new Figure.Missing(Sign.SUPPRESSED);
    }
    Optional<Total> sent = totals.sentFor(territory, indicator, one.breakdown());
    BigDecimal own = sent.map(Total::value).orElse(null);
    if (own != null) {
      return new Figure.Sent(sent.get(), own, !line.parts().isEmpty());
    }
    Optional<Total> total = totals.at(territory, indicator, one.breakdown());
    if (total.isEmpty()) {
      return isHeldAbove(line, one) ? new Figure.HeldAbove() : missing(line, one);
    }
    BigDecimal value = total.get().value();
    if (value == null) {
      return missing(line, one);
    }
    return totals.isSumOfParts(territory, indicator, one.breakdown())
        ? new Figure.Sum(
            total.get(), value, totals.showsParts(territory, indicator, one.breakdown()))
        : new Figure.Categories(total.get(), value, categories(territory, one));
  }

  /**
   * The categories that make a total; none where it takes more than one step to it, or one of them
   * is not shown.
   */
  private List<Breakdown> categories(String territory, Series one) {
    String indicator = one.indicator().code();
    for (Dimension dimension : definition.dimensions()) {
      if (totals.isSumOfCategories(territory, indicator, one.breakdown(), dimension)) {
        List<Breakdown> categories =
            dimension.categories().stream()
                .map(category -> one.breakdown().with(dimension.code(), category.code()))
                .filter(breakdown -> position(one.indicator(), breakdown) >= 0)
                .toList();
        boolean shown = categories.stream().noneMatch(it -> totals.hides(territory, indicator, it));
        return shown ? categories : List.of();
      }
    }
    return List.of();
  }

  /** What a sum of the series goes without; empty when every office that owes it has sent it. */
  Optional<Phrase> incompleteness(Series one) {
    return items.incompleteness(one.indicator().code());
  }

  /** The lines without parts for which no office sent a figure, though one could be expected. */
  long notReceived(Series one) {
    return leaves()
        .filter(line -> at(line, one).equals(new Figure.Missing(Sign.NOT_RECEIVED)))
        .count();
  }

  /** How many lines without parts there are. */
  long places() {
    return leaves().count();
  }

  private Stream<TerritoryLine> leaves() {
    return top.all().stream().filter(line -> line.parts().isEmpty());
  }

  private Figure missing(TerritoryLine line, Series one) {
    return trail
        .whyMissing(line.territory().code(), one)
        .map(status -> new Figure.Missing(Sign.of(status)))
        .orElseGet(
            () ->
                // A sum of figures that all are missing is unknown, but they were received.
                new Figure.Missing(
                    totals
                            .ofParts(
                                line.territory().code(), one.indicator().code(), one.breakdown())
                            .isPresent()
                        ? Sign.UNKNOWN
                        : Sign.NOT_RECEIVED));
  }

  private boolean isHeldAbove(TerritoryLine line, Series one) {
    String heldAt = one.indicator().heldAt();
    if (heldAt != null) {
      return !line.territory().code().equals(heldAt);
    }
    String parent = line.territory().parent();
    while (parent != null) {
      if (totals.sentFor(parent, one.indicator().code(), one.breakdown()).isPresent()) {
        return true;
      }
      parent = definition.territories().get(parent).parent();
    }
    return false;
  }

  private boolean isSent(String territory) {
    return series.stream()
        .anyMatch(
            one -> totals.sentFor(territory, one.indicator().code(), one.breakdown()).isPresent());
  }
}
