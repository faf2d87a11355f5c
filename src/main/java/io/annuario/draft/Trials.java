package io.annuario.draft;

import io.annuario.definition.DefinitionRejected;
import io.annuario.observation.Language;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.RefusedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tries a job on its examples: first without layouts, then for the period that most of them say,
 * then with a layout for each sheet of which too little is read, as far as that helps.
 *
 * @param folder a place for its files
 * @param anyPeriod whether another period may be taken
 */
record Trials(List<Example> examples, Language language, Path folder, boolean anyPeriod) {

  /** A sheet of which more is read without a layout needs none. */
  private static final int GOOD = 97;

  /** What became of the numbers of each sheet, by its file and its name. */
  private record Outcome(Drafted drafted, Map<Place, Tried> bySheet) {

    Tried together() {
      return bySheet.values().stream().reduce(Tried.NOTHING, Tried::and);
    }

    Tried of(Place sheet) {
      return Objects.requireNonNull(bySheet.get(sheet));
    }

    Map<String, Tried> byFile() {
      Map<String, Tried> all = new LinkedHashMap<>();
      bySheet.forEach((sheet, tried) -> all.merge(sheet.file(), tried, Tried::and));
      return all;
    }
  }

  JobDraft best(Drafted drafted) throws RefusedFile, DefinitionRejected, IOException {
    Outcome plain = ofBestPeriod(read(drafted, Set.of()));
    Set<Place> pinned = new HashSet<>();
    plain
        .bySheet()
        .forEach(
            (sheet, tried) -> {
              if (tried.percent() < GOOD && !tried.others().isEmpty()) {
                pinned.add(sheet);
              }
            });
    Outcome best = plain;
    if (!pinned.isEmpty()) {
      Outcome with = read(plain.drafted(), pinned);
      pinned.removeIf(sheet -> !with.of(sheet).isBetterThan(plain.of(sheet)));
      best = read(plain.drafted(), pinned);
    }
    JobText.Text text = JobText.of(best.drafted(), language, layouts(best.drafted(), pinned));
    return new JobDraft(
        best.drafted(), Written.of(best.drafted(), text), text.questions(), best.byFile());
  }

  /** The period that most of those say of which nothing else could be read. */
  private Outcome ofBestPeriod(Outcome first) throws RefusedFile, DefinitionRejected, IOException {
    Map<String, Integer> votes = new HashMap<>();
    for (Tried tried : first.byFile().values()) {
      if (tried.figures() == 0) {
        tried.periods().stream()
            .filter(said -> said.matches("[0-9]{4}|[0-9-]{10}/[0-9-]{10}"))
            .forEach(said -> votes.merge(said, 1, Integer::sum));
      }
    }
    String most =
        votes.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    if (most.isEmpty() || (!anyPeriod && most.length() == 4)) {
      return first;
    }
    Outcome other = read(first.drafted().during(most), Set.of());
    return other.together().figures() > first.together().figures() ? other : first;
  }

  private Outcome read(Drafted drafted, Set<Place> pinned)
      throws RefusedFile, DefinitionRejected, IOException {
    Written.of(drafted, JobText.of(drafted, language, layouts(drafted, pinned)))
        .write(drafted, folder.resolve("jobs"), folder.resolve("input"));
    Trial trial = Trial.of(drafted, folder);
    Map<Place, Tried> all = new LinkedHashMap<>();
    for (Example example : examples) {
      all.putAll(trial.read(example));
    }
    return new Outcome(drafted, all);
  }

  private static List<String> layouts(Drafted drafted, Set<Place> pinned) {
    List<String> lines = new ArrayList<>();
    for (BodySense sense : drafted.gathered().senses) {
      boolean whole = pinned.contains(Place.ofSheet(sense.example().file(), sense.sheet()));
      boolean lone = drafted.lone().containsKey(sense) && !sense.countsSomething();
      if (whole || lone || drafted.places().containsKey(sense)) {
        long tables =
            sense.example().bodies().stream()
                .filter(body -> Objects.equals(body.grid().sheet(), sense.sheet()))
                .count();
        lines.addAll(LayoutText.of(drafted, sense, whole, tables > 1));
      }
    }
    return lines;
  }
}
