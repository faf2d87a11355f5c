package io.annuario.job;

import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures of files among kept ones, in the order in which what a rule compares comes together: the
 * kept ones, of which there may be many, come as a stream, and are held a territory at a time.
 */
final class AmongKept implements Iterator<Observation> {

  /** Those of a territory, of these those of a period, and of these those of a breakdown. */
  static final Comparator<Key> BY_SUBJECT =
      Comparator.comparing(Key::territory)
          .thenComparing(Key::period)
          .thenComparing(Key::breakdown)
          .thenComparing(Key::indicator);

  private final Iterator<Observation> kept;
  private final TreeMap<String, List<Observation>> given = new TreeMap<>();
  private final Deque<Observation> ready = new ArrayDeque<>();
  private @Nullable Observation ahead;

  /**
   * @param kept those of a territory come together, one territory after the other
   * @param given in any order; of two with the same key the kept one comes first
   */
  AmongKept(Iterator<Observation> kept, List<Observation> given) {
    this.kept = kept;
    for (Observation figure : given) {
      this.given
          .computeIfAbsent(figure.key().territory(), territory -> new ArrayList<>())
          .add(figure);
    }
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty()) {
      fetch();
    }
    return !ready.isEmpty();
  }

  @Override
  public Observation next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void fetch() {
    if (ahead == null && kept.hasNext()) {
      ahead = kept.next();
    }
    if (ahead == null && given.isEmpty()) {
      return;
    }
    String territory = ahead == null ? given.firstKey() : ahead.key().territory();
    List<Observation> here = new ArrayList<>();
    while (ahead != null && ahead.key().territory().equals(territory)) {
      here.add(ahead);
      ahead = kept.hasNext() ? kept.next() : null;
    }
    List<Observation> more = given.remove(territory);
    if (more != null) {
      here.addAll(more);
    }
    here.sort(Comparator.comparing(Observation::key, BY_SUBJECT));
    ready.addAll(here);
  }
}
