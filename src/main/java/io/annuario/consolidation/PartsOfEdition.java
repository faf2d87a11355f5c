package io.annuario.consolidation;

import io.annuario.definition.Counting;
import io.annuario.definition.Edition;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of an edition's period in which its indicators are counted. */
final class PartsOfEdition {

  private final Map<String, List<Period>> byIndicator = new HashMap<>();

  PartsOfEdition(JobDefinition definition, Edition edition) {
    Map<Counting.Every, List<Period>> known = new HashMap<>();
    for (Indicator indicator : definition.indicators().all()) {
      Counting counting = indicator.counting();
      if (counting.isByParts()) {
        List<Period> parts =
            known.computeIfAbsent(counting.every(), every -> counting.parts(edition.period()));
        if (parts.size() > 1) {
          byIndicator.put(indicator.code(), parts);
        }
      }
    }
  }

  /** Whether every indicator is counted once. */
  boolean areNone() {
    return byIndicator.isEmpty();
  }

  /** Those of an indicator, in their order; none when it is counted once. */
  List<Period> of(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  /** Whether a figure is one of a part. */
  boolean hold(Key key) {
    return of(key.indicator()).contains(key.period());
  }
}
