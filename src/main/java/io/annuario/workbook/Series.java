package io.annuario.workbook;

import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.disclosure.ReleasedTotals;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An indicator as it is shown in one column or line: for everyone, or for one category. */
record Series(Indicator indicator, Breakdown breakdown) {

  /**
   * What there is to show, in the order of the definition; an indicator without any figure is there
   * for everyone, so that its absence can be seen.
   */
  static List<Series> of(JobDefinition definition, List<ReleasedTotals> editions) {
    List<Series> all = new ArrayList<>();
    String top = definition.territories().top().code();
    Comparator<Breakdown> order = order(definition);
    for (Indicator indicator : definition.indicators().all()) {
      SortedSet<Breakdown> breakdowns = new TreeSet<>(order);
      editions.forEach(edition -> breakdowns.addAll(edition.breakdownsOf(indicator.code())));
      if (breakdowns.isEmpty()
          || editions.stream().anyMatch(edition -> adds(edition, top, indicator))) {
        breakdowns.add(Breakdown.NONE);
      }
      breakdowns.forEach(breakdown -> all.add(new Series(indicator, breakdown)));
    }
    return all;
  }

  /** Whether categories that were sent add up to everyone, shown or not. */
  private static boolean adds(ReleasedTotals edition, String top, Indicator indicator) {
    return edition.hides(top, indicator.code(), Breakdown.NONE)
        || edition
            .at(top, indicator.code(), Breakdown.NONE)
            .filter(total -> total.value() != null)
            .isPresent();
  }

  /** The indicator's name and, where there is one, that of its category. */
  String name(JobDefinition definition, Language language) {
    String name = indicator.name().in(language);
    return breakdown.isNone() ? name : name + ": " + category(definition, language);
  }

  /** The category's name, such as "10-13 anni"; empty for everyone. */
  private String category(JobDefinition definition, Language language) {
    return breakdown.categories().entrySet().stream()
        .map(one -> name(definition, language, one.getKey(), one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String name(
      JobDefinition definition, Language language, String dimension, String category) {
    return definition.dimensions().stream()
        .filter(one -> one.code().equals(dimension))
        .flatMap(one -> one.categories().stream())
        .filter(one -> one.code().equals(category))
        .map(one -> one.name().in(language))
        .findFirst()
        .orElse(category);
  }

  /** Everyone first, then categories as the definition lists them: codes do not sort as ages do. */
  private static Comparator<Breakdown> order(JobDefinition definition) {
    Comparator<Breakdown> order =
        Comparator.comparingInt(breakdown -> breakdown.categories().size());
    for (Dimension dimension : definition.dimensions()) {
      Map<String, Integer> ranks = new HashMap<>();
      dimension.categories().forEach(one -> ranks.put(one.code(), ranks.size() + 1));
      order =
          order.thenComparingInt(
              breakdown -> {
                String category = breakdown.categories().get(dimension.code());
                return category == null ? 0 : ranks.getOrDefault(category, 0);
              });
    }
    return order.thenComparing(Comparator.naturalOrder());
  }
}
