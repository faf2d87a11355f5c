package io.annuario.disclosure;

import io.annuario.observation.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count as an outsider sees it: one that he reads, or one that he may try to work out. The same
 * count in two publications is one, for he is credited with knowing that it did not change.
 *
 * @param key what it counts; of what is left of a whole, the whole
 * @param part what tells it from the count of that key itself; empty when it is that one
 * @param value the truth
 * @param floor as little as he knows that it is at least
 * @param state whether he can read it
 * @param publications the numbers of those that it is counted in
 * @param ofNow whether it stands in the publication that is to be protected
 * @param weight what is lost by hiding it
 * @param small whether it is a small count, which must stay secret
 * @param leeway what must hold if it is hidden; null when nothing must, as of what is left of a
 *     whole
 */
record Unknown(
    Key key,
    String part,
    long value,
    long floor,
    State state,
    List<Integer> publications,
    boolean ofNow,
    int weight,
    boolean small,
    @Nullable Leeway leeway) {

  /** Whether an outsider can read a count. */
  enum State {
    /** He has read it, or will, whatever is done. */
    SHOWN,
    /** It is not shown, or was not and stays so. */
    HIDDEN,
    /** It will be shown unless it is hidden. */
    OPEN
  }

  /** Whether the publication that is to be protected has a cell for it. */
  boolean isCell() {
    return ofNow && part.isEmpty();
  }

  boolean isMovable() {
    return state != State.SHOWN;
  }
}
