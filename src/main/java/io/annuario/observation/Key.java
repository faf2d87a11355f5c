package io.annuario.observation;

import java.util.Comparator;

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

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
