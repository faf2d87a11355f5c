package io.annuario.disclosure;

import io.annuario.definition.Disclosure;
import io.annuario.definition.Disclosure.Zero;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Territory;
import io.annuario.observation.Key;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a definition says of how its counts are kept secret, and what is lost with each. */
final class Secrecy {

  private static final int LOSS = 10;

  private final JobDefinition definition;
  private final Map<String, Integer> heights = new HashMap<>();

  Secrecy(JobDefinition definition) {
    this.definition = definition;
    for (Territory territory : definition.territories().all()) {
      int height = 0;
      for (String code = territory.code(); code != null; code = parent(code)) {
        heights.merge(code, height, Math::max);
        height++;
      }
    }
  }

  private @Nullable String parent(String code) {
    return definition.territories().get(code).parent();
  }

  private @Nullable Disclosure of(Key key) {
    return definition.indicators().find(key.indicator()).map(Indicator::disclosure).orElse(null);
  }

  /** Whether a count must not be known. */
  boolean isSmall(Key key, long value) {
    Disclosure disclosure = of(key);
    return disclosure != null
        && value < disclosure.threshold()
        && (value > 0 || disclosure.zero() == Zero.PROTECT);
  }

  boolean protectsZero(Key key) {
    Disclosure disclosure = of(key);
    return disclosure != null && disclosure.zero() == Zero.PROTECT;
  }

  Leeway ofSmall(Key key, long value) {
    Disclosure disclosure = of(key);
    return Leeway.ofSmall(value, disclosure == null ? Disclosure.USUAL : disclosure);
  }

  Leeway ofOther(Key key, long value) {
    Disclosure disclosure = of(key);
    return Leeway.ofOther(
        value, disclosure == null ? Disclosure.USUAL.range() : disclosure.range());
  }

  /** Sums of large territories and of everyone are what is read most. */
  int weight(Key key) {
    int height = heights.getOrDefault(key.territory(), 0);
    return LOSS * (1 + height) + (key.breakdown().isNone() ? LOSS / 2 : 0);
  }
}
