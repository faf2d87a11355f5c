package io.annuario.disclosure;

import io.annuario.observation.Key;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A publication that may not leave: whatever of it is hidden, cells that must stay secret could be
 * worked out.
 *
 * @param cells those cells
 * @param publications the names of the publications that together would give them away, the one
 *     that may not leave at the end
 */
public record Uncovered(SortedSet<Key> cells, List<String> publications) implements Decision {

  public Uncovered {
    cells = Collections.unmodifiableSortedSet(new TreeSet<>(cells));
    publications = List.copyOf(publications);
  }
}
