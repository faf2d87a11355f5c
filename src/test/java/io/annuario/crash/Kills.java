package io.annuario.crash;

import io.annuario.database.DatabaseKind;
import io.annuario.tiers.Draw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kills on one kind of database, and what they led to. */
final class Kills {

  private static final String HEADER =
      """
      | database | step | kills | at a random time | of a correction | no return kept | some kept \
      | all kept | one half-read | published, no workbook |
      | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      """;

  private final DatabaseKind kind;
  private final List<Kill> all = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();

  Kills(DatabaseKind kind) {
    this.kind = kind;
  }

  void add(Kill kill) {
    all.add(kill);
  }

  /** A rerun that ended otherwise than an undisturbed run. */
  void differ(Trial trial, List<String> found) {
    found.forEach(
        difference -> differences.add(trial.folder() + ", after " + last() + ": " + difference));
  }

  private Kill last() {
    return all.get(all.size() - 1);
  }

  int count() {
    return all.size();
  }

  List<String> differences() {
    return differences;
  }

  /** The part that was hit least by aiming; of several, the one where most is at stake. */
  Part neglected(boolean correction) {
    return Stream.of(
            Part.EXTRACT,
            Part.WORKBOOK,
            Part.PUBLISH,
            Part.CHECK,
            Part.END,
            Part.REGISTER,
            Part.START)
        .min(Comparator.comparingLong(part -> count(aimed(correction).and(in(part)))))
        .orElseThrow();
  }

  private static Predicate<Kill> aimed(boolean correction) {
    return kill -> kill.aimed() && kill.correction() == correction;
  }

  private static Predicate<Kill> in(Part part) {
    return kill -> kill.part() == part;
  }

  private long count(Predicate<Kill> wanted) {
    return all.stream().filter(wanted).count();
  }

  /** Puts the table, and how to draw the same again, where the build puts its things. */
  void write() throws IOException {
    Files.writeString(
        Path.of("target", "kills-" + kind + ".md"),
        table() + "\n`-Dannuario.seed=" + Draw.SEED + "`\n");
  }

  /** As Markdown, a line a part and one for all of them. */
  String table() {
    StringBuilder table = new StringBuilder(HEADER);
    for (Part part : Part.values()) {
      table.append(line(part.name().toLowerCase(Locale.ROOT), in(part)));
    }
    return table.append(line("all", kill -> true)).toString();
  }

  private String line(String name, Predicate<Kill> these) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %d | %d | %d | %d | %d |%n",
        kind,
        name,
        count(these),
        count(these.and(kill -> !kill.aimed())),
        count(these.and(Kill::correction)),
        count(these.and(kill -> kill.kept() == 0)),
        count(these.and(kill -> kill.kept() > 0 && !isAll(kill))),
        count(these.and(Kills::isAll)),
        count(these.and(Kill::isHalfRead)),
        count(these.and(Kill::isWithoutWorkbook)));
  }

  private static boolean isAll(Kill kill) {
    return kill.kept() == (kill.correction() ? 1 : Survey.RECEIVED);
  }
}
