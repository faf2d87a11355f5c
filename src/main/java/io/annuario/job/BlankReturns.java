package io.annuario.job;

import io.annuario.checking.RuleFormula;
import io.annuario.correction.BlankReturn;
import io.annuario.correction.BlankWorkbook;
import io.annuario.definition.Edition;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Office;
import io.annuario.definition.Rule;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.OwnFiles;
import io.annuario.observation.Phrase;
import io.annuario.observation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the blank returns of an edition, with what each office published the last time. */
public final class BlankReturns {

  private final JobDefinition definition;
  private final Edition edition;
  private final List<Office> offices;
  private final Earlier earlier;
  private final @Nullable ComparedEdition before;

  /**
   * @param previous the edition before; null when there is none
   * @param offices whose returns to write
   */
  public BlankReturns(
      JobDefinition definition,
      Edition edition,
      @Nullable Edition previous,
      List<Office> offices,
      Earlier earlier) {
    Rules.require(definition);
    this.definition = definition;
    this.edition = edition;
    this.offices = List.copyOf(offices);
    this.earlier = earlier;
    this.before = earlier.compared(edition, previous).stream().findFirst().orElse(null);
  }

  /** A blank return that was written. */
  public record Written(String office, Path file) {}

  /** The edition whose figures stand beside; null when none is known. */
  public @Nullable String before() {
    return before == null ? null : before.edition().name();
  }

  /** Why no figures stand beside; null when they do. */
  public @Nullable Phrase withoutFigures() {
    if (before != null) {
      return null;
    }
    Phrase trouble = earlier.trouble();
    return new Phrase(
            "Senza le cifre e le disaggregazioni dell'edizione precedente: ",
            "Without the figures and breakdowns of the edition before: ")
        .then(
            trouble == null ? new Phrase("nessuna è pubblicata.", "none is published.") : trouble);
  }

  /** The rules that no formula can hold while somebody types; they are held when it has come. */
  public List<String> rulesNotHeld() {
    return definition.rules().stream()
        .filter(rule -> rule.severity() != Severity.NOTE)
        .filter(rule -> RuleFormula.of(rule, figure -> Optional.of("A1")).isEmpty())
        .map(Rule::id)
        .toList();
  }

  /** Where the blank return of an office goes. */
  public Path file(Path folder, Office office) {
    return file(folder, edition, office);
  }

  static Path file(Path folder, Edition edition, Office office) {
    String code = URLEncoder.encode(office.code(), StandardCharsets.UTF_8);
    boolean isYear = edition.name().equals(edition.period().label());
    return folder.resolve(code + (isYear ? "-" + edition.name() : "") + ".xlsx");
  }

  /**
   * Writes them.
   *
   * @param folder made when it is not there
   */
  public List<Written> write(Path folder) throws IOException {
    Map<String, List<Observation>> former = new HashMap<>();
    Map<String, Set<Breakdown>> usual = new HashMap<>();
    gather(former, usual);
    OwnFiles.folder(folder);
    List<Written> written = new ArrayList<>();
    for (Office office : offices) {
      BlankReturn blank =
          BlankReturn.of(
              definition,
              edition,
              office,
              before == null ? null : before.edition(),
              former.getOrDefault(office.code(), List.of()),
              usual);
      Path file = file(folder, office);
      write(new BlankWorkbook(blank), file);
      written.add(new Written(office.code(), file));
    }
    return written;
  }

  private void gather(Map<String, List<Observation>> former, Map<String, Set<Breakdown>> usual) {
    if (before == null) {
      return;
    }
    Set<String> wanted = offices.stream().map(Office::code).collect(Collectors.toSet());
    earlier.inOrder(
        before.vintage().members(),
        figures ->
            figures.forEachRemaining(
                figure -> {
                  Key key = figure.key();
                  if (key.period().equals(before.edition().period())) {
                    usual
                        .computeIfAbsent(key.indicator(), code -> new HashSet<>())
                        .add(key.breakdown());
                    if (wanted.contains(figure.office())) {
                      former
                          .computeIfAbsent(figure.office(), code -> new ArrayList<>())
                          .add(figure);
                    }
                  }
                }));
  }

  /** In place at once: whoever finds it finds all of it. */
  private static void write(BlankWorkbook workbook, Path file) throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.deleteIfExists(unfinished);
    try {
      try (OutputStream bytes = Files.newOutputStream(OwnFiles.file(unfinished))) {
        workbook.writeTo(bytes);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
