package io.annuario.plausibility;

import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Qualifier;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one territory, indicator and breakdown in several editions.
 *
 * @param key that of the newest figure
 * @param now null when this edition has none
 * @param before those of earlier editions, the latest first; null where there is none
 */
record Track(Key key, @Nullable Observation now, List<@Nullable Observation> before) {

  Track {
    before = Collections.unmodifiableList(before);
  }

  Kind kind() {
    return Kind.of(key);
  }

  /** Whether this edition has an exact figure. */
  boolean isCounted() {
    return now != null && isExact(now);
  }

  /** The figure of this edition, not a number when it has no exact one. */
  double count() {
    return exact(now);
  }

  /** The figure of an earlier edition, not a number when it has no exact one. */
  double count(int edition) {
    return edition < before.size() ? exact(before.get(edition)) : Double.NaN;
  }

  /** The figure of the edition before; null when there is none. */
  @Nullable Observation last() {
    return before.isEmpty() ? null : before.get(0);
  }

  private static double exact(@Nullable Observation figure) {
    return figure == null || figure.value() == null || !isExact(figure)
        ? Double.NaN
        : figure.value().doubleValue();
  }

  private static boolean isExact(Observation figure) {
    return figure.value() != null
        && figure.qualifier() == Qualifier.EXACTLY
        && figure.value().signum() >= 0;
  }
}
