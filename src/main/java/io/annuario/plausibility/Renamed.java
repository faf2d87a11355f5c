package io.annuario.plausibility;

import io.annuario.definition.Succession;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures of earlier editions by what they are called in this one. Those of a territory that goes
 * on under another code come at another place than those that they belong to, and are held until
 * then.
 */
final class Renamed {

  private final Succession succession;
  private final Map<String, List<Observation>> moved = new HashMap<>();

  Renamed(Succession succession) {
    this.succession = succession;
  }

  /** Whether all is called as it was. */
  boolean isNothing() {
    return succession.isNothing();
  }

  /** The territories that had another code, by their codes now. */
  Set<String> territories() {
    return moved.keySet();
  }

  boolean movesTerritories() {
    return succession.movesTerritories();
  }

  /** Holds a figure of an earlier edition if its territory has another code now. */
  void gather(Observation figure) {
    Optional<Key> now = succession.now(figure.key());
    if (now.isPresent() && !isStaying(figure, now.get())) {
      moved
          .computeIfAbsent(now.get().territory(), code -> new ArrayList<>())
          .add(figure.of(now.get()));
    }
  }

  /** The figures of earlier editions that belong to a territory which had another code. */
  List<Observation> into(String territory) {
    return moved.getOrDefault(territory, List.of());
  }

  /** A figure of an earlier edition as it is called now; empty when it is not comparable here. */
  Optional<Observation> staying(Observation figure) {
    return succession
        .now(figure.key())
        .filter(now -> isStaying(figure, now))
        .map(now -> now.equals(figure.key()) ? figure : figure.of(now));
  }

  private static boolean isStaying(Observation figure, Key now) {
    return now.territory().equals(figure.key().territory());
  }
}
