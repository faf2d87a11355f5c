package io.annuario.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the figures of an edition go on from one way of looking at the past: the median growth of
 * each indicator, what each office has of its own, and how much figures vary beyond chance.
 * Medians, so that figures which are wrong do not decide what is right.
 */
final class Trend {

  /** Figures kept of a kind, and of an office; more would not change a median. */
  private static final int KEPT = 1_000;

  private static final int ENOUGH = 10;

  /** From fewer figures no growth is told: a kind has that of its indicator, an indicator none. */
  private static final int ENOUGH_TO_GROW = 5;

  /** The variance of the logarithm where too few figures tell it: a fifth up or down. */
  private static final double UNKNOWN = 0.04;

  private static final double LARGEST = 2;

  /** From so many figures on an indicator's own spread counts for more than that of all. */
  private static final double SHRUNK = 50;

  /** The median of the absolute value of a normal deviation. */
  private static final double MIDDLE = 0.6745;

  private final Map<Kind, Sample<Case>> byKind = new HashMap<>();
  private final Map<String, Sample<Case>> byOffice = new HashMap<>();
  private final Map<Kind, Double> growth = new HashMap<>();
  private final Map<String, Double> growthOfIndicator = new HashMap<>();
  private final Map<String, Long> told = new HashMap<>();
  private final Map<String, Double> excess = new HashMap<>();
  private final Map<String, Effect> ofOffice = new HashMap<>();
  private final Map<String, Map<String, Effect>> ofOfficeAndIndicator = new HashMap<>();
  private double excessOfAll = UNKNOWN;

  void learn(Case one) {
    byKind.computeIfAbsent(one.kind(), kind -> new Sample<>(KEPT)).add(one);
    byOffice.computeIfAbsent(one.office(), office -> new Sample<>(KEPT)).add(one);
  }

  /** Draws its conclusions, and forgets the figures. */
  void settle() {
    List<Case> all = new ArrayList<>();
    byKind.values().forEach(sample -> all.addAll(sample.kept()));
    Map<String, List<Case>> byIndicator = grouped(all, one -> one.kind().indicator());
    byIndicator.forEach((code, cases) -> growthOfIndicator.put(code, growth(cases, 0)));
    byKind.forEach(
        (kind, sample) -> growth.put(kind, growth(sample.kept(), growthOf(kind.indicator()))));
    byIndicator.forEach(
        (code, cases) -> {
          long large = cases.stream().filter(Case::isLarge).count();
          told.put(code, large);
        });
    byOffice.forEach((office, sample) -> settle(office, sample.kept()));
    excessOfAll = excess(all, UNKNOWN);
    byIndicator.forEach((code, cases) -> excess.put(code, excessOf(cases)));
    byKind.clear();
    byOffice.clear();
  }

  private void settle(String office, List<Case> cases) {
    Effect whole = Effect.of(cases, this::rest);
    ofOffice.put(office, whole);
    Map<String, Effect> effects = new HashMap<>();
    grouped(cases, one -> one.kind().indicator())
        .forEach((code, some) -> effects.put(code, Effect.of(some, this::rest)));
    ofOfficeAndIndicator.put(office, effects);
  }

  private static Map<String, List<Case>> grouped(List<Case> cases, Function<Case, String> by) {
    Map<String, List<Case>> groups = new HashMap<>();
    for (Case one : cases) {
      groups.computeIfAbsent(by.apply(one), key -> new ArrayList<>()).add(one);
    }
    return groups;
  }

  private static double growth(List<Case> cases, double otherwise) {
    List<Case> large = cases.stream().filter(Case::isLarge).toList();
    return large.size() < ENOUGH_TO_GROW ? otherwise : Case.median(large, Case::ratio);
  }

  private double growthOf(String indicator) {
    return growthOfIndicator.getOrDefault(indicator, 0.0);
  }

  /** What is left of a figure's growth beyond all that moved with it. */
  private double rest(Case one) {
    return one.ratio()
        - growth.getOrDefault(one.kind(), growthOf(one.kind().indicator()))
        - officeOf(one.office()).log()
        - both(one.office(), one.kind().indicator()).log();
  }

  Effect officeOf(String office) {
    return ofOffice.getOrDefault(office, Effect.NONE);
  }

  Effect both(String office, String indicator) {
    return ofOfficeAndIndicator.getOrDefault(office, Map.of()).getOrDefault(indicator, Effect.NONE);
  }

  /** The excess by which half of the figures are within the middle half of their distribution. */
  private double excess(List<Case> cases, double otherwise) {
    List<Case> large = cases.stream().filter(Case::isLarge).toList();
    if (large.size() < ENOUGH) {
      return otherwise;
    }
    double least = 1e-4;
    double most = LARGEST;
    for (int step = 0; step < 20; step++) {
      double tried = Math.sqrt(least * most);
      if (Case.median(large, one -> Math.abs(deviation(one, tried))) > MIDDLE) {
        least = tried;
      } else {
        most = tried;
      }
    }
    return most;
  }

  /** What an indicator shows, and the less of that the more what all show. */
  private double excessOf(List<Case> cases) {
    double weight = (double) cases.size() / (cases.size() + SHRUNK);
    return weight * excess(cases, excessOfAll) + (1 - weight) * excessOfAll;
  }

  private double deviation(Case one, double tried) {
    double expected = (one.base() + 0.5) * Math.exp(one.ratio() - rest(one)) - 0.5;
    return new Forecast(Math.max(0, expected), tried + one.variance(), true).distance(one.count());
  }

  /** What a figure of an office should be, from what stood before. */
  Forecast forecast(Case one) {
    String indicator = one.kind().indicator();
    Effect office = officeOf(one.office());
    Effect both = both(one.office(), indicator);
    double grown = growth.getOrDefault(one.kind(), growthOf(indicator));
    double log = grown + office.log() + both.log();
    // An office multiplies what stood there; of nothing it makes nothing.
    double expected = Math.max(0.1, one.base() * Math.exp(log) + (Math.exp(grown) - 1) / 2);
    double usual = excess.getOrDefault(indicator, excessOfAll);
    // How sure the growth is: the error of a median, or nothing known of it.
    long cases = told.getOrDefault(indicator, 0L);
    double ofGrowth = cases < ENOUGH_TO_GROW ? UNKNOWN : Math.PI / 2 * usual / cases;
    return new Forecast(
        expected, usual + ofGrowth + one.variance() + office.variance() + both.variance(), true);
  }
}
