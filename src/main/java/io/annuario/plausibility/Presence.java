package io.annuario.plausibility;

import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.observation.Address;
import io.annuario.observation.Observation;
import io.annuario.observation.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of each office came in this edition and where it stands, and so what is gone. */
final class Presence {

  /** More territories are not kept: they would take memory without end. */
  private static final int MOST = 5_000;

  private record OfficeAndKind(String office, Kind kind) {}

  private final Map<OfficeAndKind, Extent> extents = new HashMap<>();
  private final Map<String, Observation> offices = new HashMap<>();
  private final Set<Kind> kinds = new HashSet<>();
  private final Set<String> now = new HashSet<>();
  private final Set<String> before = new HashSet<>();

  /** Territories around those that have figures now. */
  private final Set<String> around = new HashSet<>();

  /** Territories of which something is gone, each with all that is known of it. */
  private final List<List<Track>> lacking = new ArrayList<>();

  private final Territories territories;

  Presence(Territories territories) {
    this.territories = territories;
  }

  void learn(List<Track> territory) {
    String code = territory.get(0).key().territory();
    if (territory.stream().anyMatch(track -> track.last() != null)) {
      before.add(code);
    }
    if (territory.stream().anyMatch(track -> track.now() != null) && now.add(code)) {
      around.addAll(above(code));
    }
    boolean isLacking =
        territory.stream().anyMatch(track -> track.now() == null && track.count(0) > 0);
    if (isLacking && lacking.size() < MOST) {
      lacking.add(territory);
    }
    for (Track track : territory) {
      Observation now = track.now();
      if (now != null) {
        offices.putIfAbsent(now.office(), now);
        kinds.add(track.kind());
        extents
            .computeIfAbsent(new OfficeAndKind(now.office(), track.kind()), one -> new Extent())
            .add(now);
      }
    }
  }

  /** What is missing of the edition, once all of it is known. */
  List<Missing> missing() {
    return lacking.stream().map(this::missing).flatMap(List::stream).toList();
  }

  /**
   * What is missing of a territory: figures that stood in the edition before, were more than
   * nothing, and are of a kind that others sent. A territory without any is missing as a whole;
   * else each figure for itself.
   */
  private List<Missing> missing(List<Track> territory) {
    List<Track> gone =
        territory.stream().filter(track -> track.now() == null && isExpected(track)).toList();
    if (gone.isEmpty()) {
      return List.of();
    }
    List<Track> here = territory.stream().filter(track -> track.now() != null).toList();
    if (here.isEmpty()) {
      if (isToldOtherwise(gone.get(0).key().territory())) {
        return List.of();
      }
      Observation last = Objects.requireNonNull(gone.get(0).last());
      Observation sent = Objects.requireNonNull(offices.get(last.office()));
      List<Observation> all = gone.stream().map(Track::last).map(Objects::requireNonNull).toList();
      return List.of(new Missing(all, Place.ofFile(sent.place().file())));
    }
    List<Missing> missing = new ArrayList<>();
    for (Track track : gone) {
      Observation last = Objects.requireNonNull(track.last());
      Place place = place(track, last, here);
      if (place != null) {
        missing.add(new Missing(List.of(last), place));
      }
    }
    return missing;
  }

  /** Whether now its parts have figures, or a territory around it that had none before. */
  private boolean isToldOtherwise(String territory) {
    return around.contains(territory)
        || above(territory).stream().anyMatch(code -> now.contains(code) && !before.contains(code));
  }

  private List<String> above(String territory) {
    List<String> codes = new ArrayList<>();
    String code = territories.find(territory).map(Territory::parent).orElse(null);
    while (code != null) {
      codes.add(code);
      code = territories.find(code).map(Territory::parent).orElse(null);
    }
    return codes;
  }

  private boolean isExpected(Track track) {
    Observation last = track.last();
    return last != null
        && track.count(0) > 0
        && kinds.contains(track.kind())
        && offices.containsKey(last.office());
  }

  /**
   * Where a figure should stand. Null where the office has sent nothing of the kind and its
   * indicator is missing as a whole, unless its return looks just like that of the edition before.
   */
  private @Nullable Place place(Track track, Observation last, List<Track> here) {
    Observation beside = Objects.requireNonNull(here.get(0).now());
    Place sheet = Place.ofSheet(beside.place().file(), beside.place().sheet());
    boolean isSameLayout =
        here.stream()
            .allMatch(
                one ->
                    one.now() != null
                        && one.last() != null
                        && Objects.equals(one.now().place().cell(), one.last().place().cell()));
    if (isSameLayout && last.place().cell() != null) {
      return sheet.at(last.place().cell());
    }
    Extent kind = extents.get(new OfficeAndKind(last.office(), track.kind()));
    if (kind == null) {
      return null;
    }
    Extent row = Extent.of(here.stream().map(Track::now).map(Objects::requireNonNull).toList());
    if (row.isRow() && kind.isColumn()) {
      return sheet.at(new Address(row.top(), kind.left()));
    }
    return row.isColumn() && kind.isRow() ? sheet.at(new Address(kind.top(), row.left())) : sheet;
  }
}
