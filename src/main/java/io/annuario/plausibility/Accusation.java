package io.annuario.plausibility;

import io.annuario.observation.Finding;
import io.annuario.observation.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what was collected, one finding a cause: what explains many figures comes before what
 * explains few, and no figure is asked about twice.
 */
final class Accusation {

  /** An office whose figures are this much more or less than they were is asked why. */
  private static final double MOVED = Math.log(1.6);

  /** Figures of one indicator that moved alike have one cause. */
  private static final double ALIKE = 0.3;

  /** Less than what doubles a figure or halves it. */
  private static final double NO_SLIP = 0.6;

  private final Suspicions suspicions;
  private final Past past;
  private final OddFindings says;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Observation> explained = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Extent> copied = new ArrayList<>();
  private final Set<String> files = new HashSet<>();

  Accusation(Suspicions suspicions, Past past, OddFindings says) {
    this.suspicions = suspicions;
    this.past = past;
    this.says = says;
  }

  List<Finding> findings() {
    for (Extent extent : suspicions.copiedReturns()) {
      files.add(extent.first().place().file());
      findings.add(says.sameReturn(extent).about(OddMeanings.sameReturn(extent)));
    }
    for (Twins.Pair pair : suspicions.twins()) {
      if (files.add(pair.doubted().place().file())) {
        findings.add(says.sameAsOther(pair).about(OddMeanings.sameAsOther(pair)));
      }
    }
    copiedLines();
    moved();
    exchanges();
    shifts();
    missing();
    odd();
    return findings;
  }

  private boolean isExplained(Observation figure) {
    return files.contains(figure.place().file())
        || explained.contains(figure)
        || copied.stream().anyMatch(extent -> extent.contains(figure.place()));
  }

  private void copiedLines() {
    Map<Object, Extent> lines = new LinkedHashMap<>();
    for (Extent extent : suspicions.copiedLines()) {
      lines.merge(extent.line(), extent, Extent::around);
    }
    for (Extent extent : lines.values()) {
      if (!isExplained(extent.first())) {
        copied.add(extent);
        findings.add(says.sameLine(extent).about(OddMeanings.sameLine(extent)));
      }
    }
  }

  private void moved() {
    suspicions
        .offices()
        .forEach(
            (office, extent) -> {
              Effect effect = past.officeOf(office);
              if (Math.abs(effect.log()) > MOVED && !isExplained(extent.first())) {
                findings.add(says.moved(extent, effect).about(OddMeanings.moved(extent)));
              }
            });
    suspicions
        .officesByIndicator()
        .forEach(
            (key, extent) -> {
              Effect effect = past.both(key.office(), key.indicator());
              if (Math.abs(effect.log()) > MOVED && !isExplained(extent.first())) {
                findings.add(
                    says.moved(key.indicator(), extent, effect)
                        .about(OddMeanings.moved(extent).counting(key.indicator())));
              }
            });
  }

  private void exchanges() {
    Map<List<Object>, List<Causes.Exchange>> alike = new LinkedHashMap<>();
    for (Causes.Exchange exchange : suspicions.exchanges()) {
      boolean isNew = !isExplained(exchange.one().now()) && !isExplained(exchange.other().now());
      if (isNew) {
        alike
            .computeIfAbsent(
                List.of(
                    exchange.one().place().file(),
                    exchange.one().track().kind(),
                    exchange.other().track().kind()),
                key -> new ArrayList<>())
            .add(exchange);
        explained.add(exchange.one().now());
        explained.add(exchange.other().now());
      }
    }
    alike
        .values()
        .forEach(
            exchanges ->
                findings.add(says.exchanged(exchanges).about(OddMeanings.exchanged(exchanges))));
  }

  private void shifts() {
    List<Causes.Shift> shifts = new ArrayList<>(suspicions.shifts());
    shifts.sort(Comparator.comparing(shift -> -shift.moved().size()));
    for (Causes.Shift shift : shifts) {
      List<Doubt> unexplained =
          shift.moved().stream().filter(doubt -> !isExplained(doubt.now())).toList();
      if (unexplained.size() > shift.moved().size() / 2) {
        shift.moved().forEach(doubt -> explained.add(doubt.now()));
        findings.add(says.shifted(shift).about(OddMeanings.shifted(shift)));
      }
    }
  }

  private void missing() {
    suspicions
        .missing()
        .forEach(
            missing -> findings.add(says.missing(missing).about(OddMeanings.missing(missing))));
  }

  /**
   * A whole and its categories move together, and so may an indicator in several territories of an
   * office: one question, about the largest of them.
   */
  private void odd() {
    Map<List<String>, List<Doubt>> byIndicator = new LinkedHashMap<>();
    for (Doubt doubt : suspicions.odd()) {
      if (!isExplained(doubt.now())) {
        byIndicator
            .computeIfAbsent(
                List.of(doubt.place().file(), doubt.track().key().indicator()),
                key -> new ArrayList<>())
            .add(doubt);
      }
    }
    for (List<Doubt> doubts : byIndicator.values()) {
      List<Doubt> rest = new ArrayList<>(doubts);
      rest.sort(Comparator.comparing(doubt -> -doubt.count()));
      while (!rest.isEmpty()) {
        Doubt first = rest.remove(0);
        List<Doubt> alike = rest.stream().filter(doubt -> isAlike(first, doubt)).toList();
        rest.removeAll(alike);
        findings.add(says.odd(first, alike).about(OddMeanings.odd(first, alike)));
      }
    }
  }

  /** In other territories only what no slip of the pen explains. */
  private static boolean isAlike(Doubt one, Doubt other) {
    boolean isSameTerritory = one.track().key().territory().equals(other.track().key().territory());
    return Math.abs(ratio(one) - ratio(other)) < ALIKE
        && (isSameTerritory || Math.abs(ratio(one)) < NO_SLIP);
  }

  private static double ratio(Doubt doubt) {
    return Math.log((doubt.count() + 0.5) / (doubt.forecast().expected() + 0.5));
  }
}
