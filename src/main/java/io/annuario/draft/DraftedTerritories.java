package io.annuario.draft;

import io.annuario.definition.Label;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The territories of a draft: those of known lists, with what lies around them, and others. */
final class DraftedTerritories {

  /**
   * A territory of the draft.
   *
   * @param known null when no list has it
   */
  record Territory(String code, @Nullable KnownPlace known, FoundWords wording) {}

  private final KnownPlaces places;
  private final MadeCodes codes = new MadeCodes();
  private final Map<String, Territory> byCode = new LinkedHashMap<>();
  private final Map<String, Territory> byWord = new LinkedHashMap<>();

  DraftedTerritories(KnownPlaces places) {
    this.places = places;
  }

  /** The territory that a label names; it becomes one if nobody knows it. */
  Territory named(String label, Place place) {
    String word = Label.normalise(label);
    Territory met = byWord.get(word);
    if (met == null) {
      Optional<KnownPlace> known = places.named(label);
      met =
          known
              .map(it -> byCode.computeIfAbsent(it.code(), code -> of(it, label, place)))
              .orElseGet(() -> own(label, place));
      met.wording().add(label);
      byWord.put(word, met);
    }
    return met;
  }

  private Territory of(KnownPlace known, String label, Place place) {
    return new Territory(codes.free(known.code()), known, FoundWords.of(label, place));
  }

  private Territory own(String label, Place place) {
    Territory territory = new Territory(codes.of(label), null, FoundWords.of(label, place));
    byCode.put(territory.code(), territory);
    return territory;
  }

  Collection<Territory> all() {
    return List.copyOf(byCode.values());
  }

  List<KnownPlace> upwards(KnownPlace place) {
    return places.upwards(place);
  }

  /** What lies around all known ones, the closest first; empty when there is no such thing. */
  List<KnownPlace> around() {
    List<KnownPlace> common = null;
    for (Territory territory : byCode.values()) {
      if (territory.known() != null) {
        List<KnownPlace> way = places.upwards(territory.known());
        if (common == null) {
          common = new ArrayList<>(way);
        } else {
          common.retainAll(way);
        }
      }
    }
    return common == null ? List.of() : List.copyOf(common);
  }
}
