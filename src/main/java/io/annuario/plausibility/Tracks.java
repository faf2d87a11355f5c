package io.annuario.plausibility;

import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the figures of several editions together, one territory at a time. */
final class Tracks {

  private final List<Period> editions;
  private final Consumer<List<Track>> territories;
  private final List<Track> together = new ArrayList<>();
  private @Nullable Key current;
  private @Nullable Observation[] figures = {};

  private Tracks(List<Period> editions, Consumer<List<Track>> territories) {
    this.editions = editions;
    this.territories = territories;
  }

  /**
   * Reads figures to their end.
   *
   * @param figures those of a territory, and of these those of an indicator and breakdown, come
   *     together, whatever their periods
   * @param editions the periods, this edition's first, then the latest before it
   */
  static void read(
      Iterator<Observation> figures, List<Period> editions, Consumer<List<Track>> territories) {
    Tracks tracks = new Tracks(editions, territories);
    while (figures.hasNext()) {
      tracks.add(figures.next());
    }
    tracks.endTrack();
    tracks.endTerritory();
  }

  private void add(Observation figure) {
    int edition = editions.indexOf(figure.key().period());
    if (edition < 0) {
      return;
    }
    Key key = figure.key();
    if (current == null || !isSame(current, key)) {
      endTrack();
      if (current != null && !current.territory().equals(key.territory())) {
        endTerritory();
      }
      current = key;
      figures = new Observation[editions.size()];
    }
    if (figures[edition] == null) {
      figures[edition] = figure;
    }
  }

  private static boolean isSame(Key one, Key other) {
    return one.territory().equals(other.territory())
        && one.indicator().equals(other.indicator())
        && one.breakdown().equals(other.breakdown());
  }

  private void endTrack() {
    if (current != null) {
      together.add(
          new Track(current, figures[0], Arrays.asList(figures).subList(1, figures.length)));
    }
  }

  private void endTerritory() {
    if (!together.isEmpty()) {
      territories.accept(List.copyOf(together));
      together.clear();
    }
  }
}
