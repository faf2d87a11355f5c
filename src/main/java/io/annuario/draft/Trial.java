package io.annuario.draft;

import io.annuario.definition.DefinitionRejected;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.JobDefinitions;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.ReturnReading;
import io.annuario.extraction.reading.Extraction;
import io.annuario.extraction.reading.OfficeRecognition.Outcome;
import io.annuario.observation.Address;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.RefusedFile;
import io.annuario.spreadsheet.Spreadsheet;
import io.annuario.spreadsheet.opening.Spreadsheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the examples as a run would, by the drafted job, and stores nothing. */
final class Trial {

  private final Extraction extraction;

  private Trial(Extraction extraction) {
    this.extraction = extraction;
  }

  /**
   * Tries what was written.
   *
   * @param folder holds {@code jobs} and {@code input}
   */
  static Trial of(Drafted drafted, Path folder) throws DefinitionRejected {
    JobDefinitions definitions = new JobDefinitions(folder.resolve("jobs"));
    JobDefinition definition = definitions.read(drafted.job());
    Edition edition = definitions.edition(definition, drafted.year(), folder.resolve("input"));
    return new Trial(new Extraction(definition, edition));
  }

  /** What became of an example, by its sheets. */
  Map<Place, Tried> read(Example example) throws RefusedFile {
    Map<Place, Fate> fates = new HashMap<>();
    Set<String> periods = new HashSet<>();
    Outcome outcome = extraction.offices().recognise(example.path(), example.file());
    if (outcome instanceof Outcome.Recognised recognised) {
      try (Spreadsheet spreadsheet = Spreadsheets.open(example.path(), example.file());
          ReturnReading reading =
              extraction.read(
                  spreadsheet,
                  recognised.office(),
                  (cell, fate, reason) -> {
                    fates.put(cell, fate);
                    if (reason instanceof Reason.OtherPeriod other) {
                      periods.add(other.said());
                    }
                  })) {
        Extracted next = reading.next();
        while (next != null) {
          next = reading.next();
        }
      }
    }
    Map<Place, Tried> bySheet = new LinkedHashMap<>();
    for (Body body : example.bodies()) {
      bySheet.merge(
          Place.ofSheet(example.file(), body.grid().sheet()),
          count(example, body, fates, periods),
          Tried::and);
    }
    return bySheet;
  }

  private static Tried count(
      Example example, Body body, Map<Place, Fate> fates, Set<String> periods) {
    long cells = 0;
    Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    List<Place> others = new ArrayList<>();
    for (int row : body.rows()) {
      for (int column : body.values()) {
        Item item = body.grid().at(row, column);
        if (item != null && item.isNumber()) {
          Place place =
              Place.ofSheet(example.file(), body.grid().sheet()).at(new Address(row, column));
          Fate fate = fates.getOrDefault(place, Fate.REJECTED);
          cells++;
          counts.merge(fate, 1L, Long::sum);
          switch (fate) {
            case LABEL, NOTE, REJECTED -> others.add(place);
            case FIGURE, TOTAL, OTHER_PERIOD, RATE -> {}
          }
        }
      }
    }
    return new Tried(
        cells,
        counts.getOrDefault(Fate.FIGURE, 0L),
        counts.getOrDefault(Fate.TOTAL, 0L),
        counts.getOrDefault(Fate.OTHER_PERIOD, 0L),
        counts.getOrDefault(Fate.RATE, 0L),
        others,
        periods);
  }
}
