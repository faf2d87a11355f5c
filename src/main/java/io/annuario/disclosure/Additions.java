package io.annuario.disclosure;

import io.annuario.definition.Counting;
import io.annuario.definition.Dimension;
import io.annuario.definition.Indicator;
import io.annuario.definition.Indicator.Aggregate;
import io.annuario.definition.Rule;
import io.annuario.definition.Territory;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** How the counts of a publication add up, as its definition says and everyone may know. */
final class Additions {

  private final PublishedCounts counts;
  private final Consumer<Sum> sums;
  private final List<LinearRule> rules = new ArrayList<>();
  private final List<LinearRule> identities;

  /** What may be between a whole and its parts. */
  enum Rest {
    /** Nothing, or what everyone knows. */
    KNOWN,
    /** A count of those that no part that came has. */
    COUNT,
    /** Something that counts nobody. */
    OTHER
  }

  /**
   * Counts that are added up.
   *
   * @param terms each with its coefficient
   * @param rest what has to be added to them to make nothing
   * @param value how much that is
   * @param of what the rest is left of
   */
  record Sum(Map<Key, Long> terms, Rest rest, long value, Key of) {}

  private Additions(PublishedCounts counts, Consumer<Sum> sums) {
    this.counts = counts;
    this.sums = sums;
    for (Rule rule : counts.definition().rules()) {
      rules.addAll(LinearRule.of(rule));
    }
    this.identities = rules.stream().filter(LinearRule::isIdentity).toList();
  }

  /** Tells all of them. */
  static void of(PublishedCounts counts, Consumer<Sum> sums) {
    Additions all = new Additions(counts, sums);
    for (Key key : counts.counts().keySet()) {
      Indicator indicator = counts.definition().indicators().get(key.indicator());
      if (indicator.aggregate() == Aggregate.SUM) {
        all.overTerritories(key);
        all.overCategories(key);
      }
      all.overPeriods(key, indicator.counting());
      all.withWhole(key, indicator);
    }
    all.byRules();
  }

  private void overTerritories(Key key) {
    List<Key> parts = new ArrayList<>();
    for (Territory child : counts.definition().territories().childrenOf(key.territory())) {
      parts.add(new Key(child.code(), key.indicator(), key.period(), key.breakdown()));
    }
    addUp(key, parts, Rest.KNOWN);
  }

  private void overCategories(Key key) {
    for (Dimension dimension : counts.dimensions()) {
      if (!key.breakdown().categories().containsKey(dimension.code())) {
        List<Key> parts = new ArrayList<>();
        for (Dimension.Category category : dimension.categories()) {
          Breakdown part = key.breakdown().with(dimension.code(), category.code());
          parts.add(new Key(key.territory(), key.indicator(), key.period(), part));
        }
        addUp(key, parts, dimension.complete() ? Rest.KNOWN : Rest.COUNT);
      }
    }
  }

  /** A mean times the number of its parts is their sum, but for what everyone can reckon. */
  private void overPeriods(Key key, Counting counting) {
    List<Period> periods =
        counting.isByParts() && key.period().equals(counts.period())
            ? counting.parts(key.period())
            : List.of();
    List<Key> parts =
        periods.stream()
            .map(part -> new Key(key.territory(), key.indicator(), part, key.breakdown()))
            .toList();
    if (parts.size() < 2) {
      return;
    }
    switch (counting.over()) {
      case SUM -> addUp(key, parts, Rest.KNOWN);
      case LAST -> {
        Key last = parts.get(parts.size() - 1);
        if (counts.counts().containsKey(last)) {
          addUp(key, List.of(last), Rest.KNOWN);
        }
      }
      case MEAN -> {
        if (counts.counts().keySet().containsAll(parts)) {
          Map<Key, Long> terms = new LinkedHashMap<>();
          terms.put(key, (long) -parts.size());
          parts.forEach(part -> terms.put(part, 1L));
          sums.accept(new Sum(terms, Rest.KNOWN, 0, key));
        }
      }
    }
  }

  private void withWhole(Key key, Indicator indicator) {
    String whole = indicator.partOf();
    if (whole != null) {
      Key of = new Key(key.territory(), whole, key.period(), key.breakdown());
      if (counts.counts().containsKey(of)) {
        addUp(of, List.of(key), isCounted(key, whole) ? Rest.OTHER : Rest.COUNT);
      }
    }
  }

  /** Whether what a whole is more than its part has a name of its own, by a rule. */
  private boolean isCounted(Key part, String whole) {
    Key place = new Key(part.territory(), "", part.period(), part.breakdown());
    return identities.stream()
        .map(LinearRule::terms)
        .anyMatch(
            terms ->
                terms.containsKey(new LinearRule.Term(whole, Breakdown.NONE))
                    && terms.containsKey(new LinearRule.Term(part.indicator(), Breakdown.NONE))
                    && terms.keySet().stream()
                        .allMatch(
                            term ->
                                term.at(place)
                                    .filter(key -> counts.counts().containsKey(key))
                                    .isPresent()));
  }

  /**
   * @param rest what there may be beside the parts even when all of them came
   */
  private void addUp(Key whole, List<Key> parts, Rest rest) {
    Map<Key, Long> terms = new LinkedHashMap<>();
    long left = counts.counts().getOrDefault(whole, 0L);
    terms.put(whole, -1L);
    for (Key part : parts) {
      Long count = counts.counts().get(part);
      if (count != null) {
        terms.put(part, 1L);
        left -= count;
      }
    }
    if (terms.size() == 1) {
      return;
    }
    boolean some = terms.size() <= parts.size() && left > 0;
    sums.accept(
        new Sum(terms, some && left >= 0 ? Rest.COUNT : atLeastNothing(rest, left), left, whole));
  }

  /** Of parts that are more than their whole everyone knows that something is wrong. */
  private static Rest atLeastNothing(Rest rest, long left) {
    return left < 0 ? Rest.KNOWN : rest;
  }

  private void byRules() {
    SortedSet<Key> places = new TreeSet<>();
    for (Key key : counts.counts().keySet()) {
      places.add(new Key(key.territory(), "", key.period(), key.breakdown()));
    }
    for (LinearRule rule : rules) {
      places.forEach(place -> at(place, rule));
    }
  }

  private void at(Key place, LinearRule rule) {
    Map<Key, Long> terms = new LinkedHashMap<>();
    long made = rule.constant();
    long missing = 0;
    for (Map.Entry<LinearRule.Term, Long> term : rule.terms().entrySet()) {
      Optional<Key> key = term.getKey().at(place);
      Long count = key.map(one -> counts.counts().get(one)).orElse(null);
      if (key.isEmpty() || (count == null && missing != 0)) {
        return;
      }
      if (count == null) {
        missing = term.getValue();
      } else {
        terms.put(key.get(), term.getValue());
        made += term.getValue() * count;
      }
    }
    if (terms.isEmpty() || (missing != 0 && !rule.isIdentity())) {
      return;
    }
    Key of = terms.keySet().iterator().next();
    if (missing != 0) {
      // The figure that did not come is what the others leave.
      long value = -Long.signum(missing) * made;
      if (Math.abs(missing) == 1 && value > 0) {
        Map<Key, Long> signed = new LinkedHashMap<>();
        long sign = Long.signum(missing);
        terms.forEach((key, coefficient) -> signed.put(key, sign * coefficient));
        sums.accept(new Sum(signed, Rest.COUNT, value, of));
      }
    } else if (rule.isIdentity() || made >= 0) {
      Map<Key, Long> negative = new LinkedHashMap<>();
      terms.forEach((key, coefficient) -> negative.put(key, -coefficient));
      sums.accept(new Sum(negative, rule.isIdentity() ? Rest.KNOWN : Rest.OTHER, made, of));
    }
  }
}
