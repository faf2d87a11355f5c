package io.annuario.workbook;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where in Data the figures of each territory and indicator stand: what an auditor follows. */
final class Trail {

  private record Cell(String territory, String indicator, Breakdown breakdown) {}

  /**
   * The first of the figures of a cell.
   *
   * @param row zero-based row of the sheet
   * @param figures how many there are
   */
  record Origin(String sheet, int row, Place place, int figures) {}

  private final int most;
  private final Map<Cell, Origin> origins = new HashMap<>();
  private final Map<Cell, ObservationStatus> missing = new HashMap<>();
  private boolean linked = true;
  private final Map<String, Origin> firstOfFile = new HashMap<>();

  /**
   * @param most links that a sheet can have
   */
  Trail(int most) {
    this.most = most;
  }

  void add(Observation observation, String sheet, int row) {
    Key key = observation.key();
    boolean isMissing = observation.status().isMissing();
    Origin origin = new Origin(sheet, row, observation.place(), 1);
    if (firstOfFile.size() < most) {
      firstOfFile.putIfAbsent(observation.place().file(), origin);
    }
    if (!linked && !isMissing) {
      return;
    }
    Cell cell = new Cell(key.territory(), key.indicator(), key.breakdown());
    if (isMissing) {
      missing.putIfAbsent(cell, observation.status());
    }
    if (linked) {
      origins.merge(
          cell,
          origin,
          (first, more) ->
              new Origin(first.sheet(), first.row(), first.place(), first.figures() + 1));
      if (origins.size() > most) {
        linked = false;
        origins.clear();
      }
    }
  }

  /** Whether each of so many cells can lead to its figure; where they are millions none does. */
  boolean isLinked(long cells) {
    return linked && cells <= most;
  }

  /** Empty, too, where there are too many to be linked. */
  Optional<Origin> of(String territory, Series series) {
    return linked ? Optional.ofNullable(origins.get(cell(territory, series))) : Optional.empty();
  }

  /** Why the first figure of a cell has no value; empty when it was not sent or has one. */
  Optional<ObservationStatus> whyMissing(String territory, Series series) {
    return Optional.ofNullable(missing.get(cell(territory, series)));
  }

  Optional<Origin> firstOf(String file) {
    return Optional.ofNullable(firstOfFile.get(file));
  }

  private static Cell cell(String territory, Series series) {
    return new Cell(territory, series.indicator().code(), series.breakdown());
  }
}
