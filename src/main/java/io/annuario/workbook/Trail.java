package io.annuario.workbook;

import io.annuario.observation.Breakdown;
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
  record Origin(String sheet, int row, Place place, ObservationStatus status, int figures) {}

  private final Map<Cell, Origin> origins = new HashMap<>();
  private final Map<String, Origin> firstOfFile = new HashMap<>();

  void add(Observation observation, String sheet, int row) {
    Cell cell =
        new Cell(
            observation.key().territory(),
            observation.key().indicator(),
            observation.key().breakdown());
    Origin origin = new Origin(sheet, row, observation.place(), observation.status(), 1);
    firstOfFile.putIfAbsent(observation.place().file(), origin);
    origins.merge(
        cell,
        origin,
        (first, more) ->
            new Origin(
                first.sheet(), first.row(), first.place(), first.status(), first.figures() + 1));
  }

  Optional<Origin> of(String territory, Series series) {
    return Optional.ofNullable(
        origins.get(new Cell(territory, series.indicator().code(), series.breakdown())));
  }

  Optional<Origin> firstOf(String file) {
    return Optional.ofNullable(firstOfFile.get(file));
  }
}
