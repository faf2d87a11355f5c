package io.annuario.plausibility;

import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the figures of several editions together, one territory at a time. */
final class Tracks {

  private final List<Period> editions;
  private final Consumer<List<Track>> territories;
  private final Map<Kind, @Nullable Observation[]> together = new LinkedHashMap<>();
  private @Nullable String current;

  private Tracks(List<Period> editions, Consumer<List<Track>> territories) {
    this.editions = editions;
    this.territories = territories;
  }

  /**
   * Reads figures to their end.
   *
   * @param figures those of a territory come together
   * @param editions the periods, this edition's first, then the latest before it
   */
  static void read(
      Iterator<Observation> figures, List<Period> editions, Consumer<List<Track>> territories) {
    Tracks tracks = new Tracks(editions, territories);
    while (figures.hasNext()) {
      tracks.add(figures.next());
    }
    tracks.endTerritory();
  }

  private void add(Observation figure) {
    int edition = editions.indexOf(figure.key().period());
    if (edition < 0) {
      return;
    }
    if (!figure.key().territory().equals(current)) {
      endTerritory();
      current = figure.key().territory();
    }
    @Nullable Observation[] figures =
        together.computeIfAbsent(Kind.of(figure.key()), kind -> new Observation[editions.size()]);
    if (figures[edition] == null) {
      figures[edition] = figure;
    }
  }

  private void endTerritory() {
    if (!together.isEmpty()) {
      territories.accept(together.values().stream().map(Tracks::track).toList());
      together.clear();
    }
  }

  private static Track track(@Nullable Observation[] figures) {
    Observation newest = Arrays.stream(figures).filter(Objects::nonNull).findFirst().orElseThrow();
    return new Track(newest.key(), figures[0], Arrays.asList(figures).subList(1, figures.length));
  }
}
