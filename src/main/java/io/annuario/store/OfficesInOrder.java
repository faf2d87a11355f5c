package io.annuario.store;

import io.annuario.observation.Observation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Figures that come together by their keys; of the same key, in the order of offices and files. */
final class OfficesInOrder implements Figures.Cursor<Observation> {

  private static final Comparator<Observation> BY_OFFICE =
      Comparator.comparing(Observation::office).thenComparing(figure -> figure.place().file());

  private final Figures.Cursor<Observation> figures;
  private final Queue<Observation> ready = new ArrayDeque<>();
  private @Nullable Observation ahead;

  OfficesInOrder(Figures.Cursor<Observation> figures) {
    this.figures = figures;
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || ahead != null || figures.hasNext();
  }

  @Override
  public Observation next() {
    if (ready.isEmpty()) {
      fetch();
    }
    return ready.remove();
  }

  private void fetch() {
    Observation first = ahead == null ? figures.next() : ahead;
    ahead = null;
    List<Observation> same = new ArrayList<>(1);
    same.add(first);
    while (ahead == null && figures.hasNext()) {
      Observation next = figures.next();
      if (next.key().equals(first.key())) {
        same.add(next);
      } else {
        ahead = next;
      }
    }
    same.sort(BY_OFFICE);
    ready.addAll(same);
  }

  @Override
  public void close() {
    figures.close();
  }
}
