package io.annuario.extraction;

import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of a return read so far, to notice one that is given twice. */
final class SeenFigures {

  /**
   * A figure read before.
   *
   * @param table the number of its table in the return
   */
  record Seen(@Nullable BigDecimal value, int table, Place place) {

    boolean isSame(Observation other) {
      BigDecimal again = other.value();
      if (value == null || again == null) {
        return value == null && again == null;
      }
      return value.compareTo(again) == 0;
    }
  }

  private final Map<Key, Seen> seen = new HashMap<>();

  /** Null when the figure is new. */
  @Nullable Seen put(Observation figure, int table) {
    return seen.putIfAbsent(figure.key(), new Seen(figure.value(), table, figure.place()));
  }
}
