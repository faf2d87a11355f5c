package io.annuario.observation;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The dimensions of a figure: which territory, which indicator, which days, which breakdown.
 *
 * @param territory a territory's code
 * @param indicator an indicator's code
 */
public record Key(String territory, String indicator, Period period, Breakdown breakdown)
    implements Comparable<Key> {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::territory)
          .thenComparing(Key::indicator)
          .thenComparing(Key::period)
          .thenComparing(Key::breakdown);

  /** Written out: a record's own is many times as slow before the best compiler has seen it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key
        && territory.equals(key.territory)
        && indicator.equals(key.indicator)
        && period.equals(key.period)
        && breakdown.equals(key.breakdown);
  }

  /** Whether another counts something of the same people, things or cases: what rules compare. */
  public boolean isOfSubjectOf(Key other) {
    return territory.equals(other.territory)
        && period.equals(other.period)
        && breakdown.equals(other.breakdown);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * territory.hashCode() + indicator.hashCode())
        + 31 * period.hashCode()
        + breakdown.hashCode();
  }

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
