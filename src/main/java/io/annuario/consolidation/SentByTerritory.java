package io.annuario.consolidation;

import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What offices sent for one territory, by the number of the series. A single exact whole count,
 * which nearly every figure is, takes eight bytes; the others are kept as they are.
 */
final class SentByTerritory {

  private static final long NOTHING = Long.MIN_VALUE;
  private static final long ELSEWHERE = Long.MIN_VALUE + 1;

  private long[] counts = {};
  private Map<Integer, Total> others = Map.of();

  @Nullable Total get(int series) {
    long count = series < counts.length ? counts[series] : NOTHING;
    if (count == NOTHING) {
      return null;
    }
    return count == ELSEWHERE ? others.get(series) : plain(count);
  }

  void add(int series, Total more) {
    Total before = get(series);
    Total total = before == null ? more : before.plus(more);
    if (series >= counts.length) {
      int length = counts.length;
      counts = Arrays.copyOf(counts, Math.max(series + 1, length + length / 2));
      Arrays.fill(counts, length, counts.length, NOTHING);
    }
    BigDecimal value = total.value();
    if (value != null && isPlain(value) && total.equals(plain(value.longValue()))) {
      counts[series] = value.longValue();
      return;
    }
    counts[series] = ELSEWHERE;
    if (others.isEmpty()) {
      others = new HashMap<>();
    }
    others.put(series, total);
  }

  private static Total plain(long count) {
    return new Total(BigDecimal.valueOf(count), Qualifier.EXACTLY, 1, 0);
  }

  /** Eighteen digits at most: far from the two numbers that mean something else. */
  private static boolean isPlain(BigDecimal value) {
    return value.scale() == 0 && value.precision() <= 18;
  }
}
