package io.annuario.plausibility;

import io.annuario.observation.Observation;
import io.annuario.observation.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the figures of several editions together, one territory at a time. */
final class Tracks {

  private final List<Period> editions;
  private final Consumer<List<Track>> territories;
  private final Renamed renamed;
  private final Map<Kind, @Nullable Observation[]> together = new LinkedHashMap<>();
  private final Set<String> begun = new HashSet<>();
  private @Nullable String current;

  private Tracks(List<Period> editions, Renamed renamed, Consumer<List<Track>> territories) {
    this.editions = editions;
    this.renamed = renamed;
    this.territories = territories;
  }

  /**
   * Reads figures to their end.
   *
   * @param figures those of a territory come together
   * @param editions the periods, this edition's first, then the latest before it
   * @param renamed what figures of earlier editions are called now
   */
  static void read(
      Iterator<Observation> figures,
      List<Period> editions,
      Renamed renamed,
      Consumer<List<Track>> territories) {
    Tracks tracks = new Tracks(editions, renamed, territories);
    while (figures.hasNext()) {
      tracks.add(figures.next());
    }
    tracks.endTerritory();
    for (String territory : renamed.territories()) {
      // One that has another code by now, and no figure at all.
      if (!tracks.begun.contains(territory)) {
        tracks.begin(territory);
        tracks.endTerritory();
      }
    }
  }

  private void add(Observation figure) {
    int edition = editions.indexOf(figure.key().period());
    if (edition < 0) {
      return;
    }
    String territory = figure.key().territory();
    if (!territory.equals(current)) {
      endTerritory();
      begin(territory);
    }
    if (edition == 0 || renamed.isNothing()) {
      keep(figure, edition);
    } else {
      renamed.staying(figure).ifPresent(one -> keep(one, edition));
    }
  }

  private void begin(String territory) {
    current = territory;
    begun.add(territory);
    renamed.into(territory).forEach(one -> keep(one, editions.indexOf(one.key().period())));
  }

  private void keep(Observation figure, int edition) {
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
