package io.annuario.disclosure;

import io.annuario.observation.Key;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cells of a vintage that may not be shown, whether an office sent them or they are sums.
 *
 * @param cells each with the reason, which is never said in public: to tell them apart would give
 *     values away
 * @param alreadyPublic those among them that an earlier vintage shows: nothing makes them secret
 *     again
 */
public record Protected(SortedMap<Key, Reason> cells, SortedSet<Key> alreadyPublic)
    implements Decision {

  /** Nothing is protected. */
  public static final Protected NOTHING = new Protected(new TreeMap<>(), new TreeSet<>());

  public Protected {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    alreadyPublic = Collections.unmodifiableSortedSet(new TreeSet<>(alreadyPublic));
  }

  public boolean hides(Key cell) {
    return cells.containsKey(cell);
  }

  /** Why a cell is not shown. */
  public enum Reason {
    /** It is a small count itself. */
    PRIMARY,
    /** From it a small count could be worked out. */
    SECONDARY
  }
}
