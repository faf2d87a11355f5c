package io.annuario.disclosure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Another state of things that fits all that is shown: by how much counts would differ from the
 * truth. As long as there is one, an outsider cannot know that the truth is the truth.
 *
 * @param changes number of the unknown to what is added to it; none is zero
 */
record Alternative(SortedMap<Integer, Long> changes) {

  Alternative {
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }

  long change(int unknown) {
    return changes.getOrDefault(unknown, 0L);
  }
}
