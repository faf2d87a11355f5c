package io.annuario.definition;

import io.annuario.observation.Breakdown;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code corrections.csv}: one corrected figure a line, with who answers for it. */
final class CorrectionsFile {

  static final List<String> COLUMNS =
      List.of(
          "territory",
          "indicator",
          "breakdown",
          "period",
          "old",
          "new",
          "reason",
          "by",
          "date",
          "source");

  private static final CodeList.Columns LIST =
      new CodeList.Columns(COLUMNS, List.of(), CodeList.NO_OTHERS, true);

  private final JobDefinition definition;
  private final Edition edition;

  private CorrectionsFile(JobDefinition definition, Edition edition) {
    this.definition = definition;
    this.edition = edition;
  }

  /**
   * @throws DefinitionRejected with all that is wrong with it
   */
  static CorrectedFigures read(Path path, JobDefinition definition, Edition edition)
      throws DefinitionRejected {
    Mistakes mistakes = new Mistakes();
    CorrectionsFile file = new CorrectionsFile(definition, edition);
    List<CodeList.Entry> lines = CodeList.read(path, LIST, mistakes);
    List<CorrectedFigure> figures = new ArrayList<>();
    Map<Key, Integer> met = new HashMap<>();
    for (CodeList.Entry line : lines == null ? List.<CodeList.Entry>of() : lines) {
      CorrectedFigure figure = file.figure(line);
      if (figure == null) {
        continue;
      }
      figures.add(figure);
      Integer first = met.putIfAbsent(figure.key(), line.number());
      if (first != null) {
        line.add(
            Phrase.of(
                "la riga %d corregge già questa cifra",
                "line %d corrects this figure already", first),
            new Phrase("Tenerne una sola", "Keep only one of them"));
      }
    }
    mistakes.rejectIfAny();
    return new CorrectedFigures(figures);
  }

  /**
   * Reads a line that stands in no file yet.
   *
   * @param file in which it would stand, as mistakes name it
   */
  static CorrectedFigure read(
      Map<String, String> fields, String file, JobDefinition definition, Edition edition)
      throws DefinitionRejected {
    Mistakes mistakes = new Mistakes();
    CodeList.Entry line = new CodeList.Entry(file, 0, fields, mistakes);
    CorrectedFigure figure = new CorrectionsFile(definition, edition).figure(line);
    mistakes.rejectIfAny();
    return Objects.requireNonNull(figure);
  }

  private @Nullable CorrectedFigure figure(CodeList.Entry line) {
    boolean isTerritory = isKnown(line, "territory", territories());
    boolean isIndicator = isKnown(line, "indicator", indicators());
    Breakdown breakdown = breakdown(line);
    Period period = period(line);
    int decimals =
        definition.indicators().find(line.text("indicator")).map(Indicator::decimals).orElse(0);
    WrittenFigures written = new WrittenFigures(definition.missingSigns(), decimals);
    String sent = written.sent(line);
    CorrectedFigure.Published published = written.published(line);
    String reason = line.requiredText("reason");
    String by = line.requiredText("by");
    line.requiredText("date");
    LocalDate date = line.date("date");
    if (!isTerritory
        || !isIndicator
        || breakdown == null
        || period == null
        || sent == null
        || published == null
        || date == null) {
      return null;
    }
    Key key = new Key(line.text("territory"), line.text("indicator"), period, breakdown);
    return new CorrectedFigure(
        line.number(), key, sent, published, reason, by, date, line.text("source"));
  }

  /** Each code with the names of what it stands for. */
  private Map<String, List<String>> territories() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (Territory territory : definition.territories().all()) {
      known.put(territory.code(), List.of(territory.name()));
    }
    return known;
  }

  private Map<String, List<String>> indicators() {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (Indicator indicator : definition.indicators().all()) {
      known.put(indicator.code(), List.of(indicator.name().it(), indicator.name().en()));
    }
    return known;
  }

  private static boolean isKnown(
      CodeList.Entry line, String column, Map<String, List<String>> known) {
    String code = line.requiredText(column);
    if (code.isEmpty() || known.containsKey(code)) {
      return !code.isEmpty();
    }
    line.add(
        Phrase.of(
            "%s in '%s' non è un codice della definizione",
            "%s in '%s' is not a code of the definition", MistakePhrases.quote(code), column),
        known.entrySet().stream()
            .filter(one -> one.getValue().stream().anyMatch(code::equalsIgnoreCase))
            .map(Map.Entry::getKey)
            .findFirst()
            .map(own -> Phrase.of("Il suo codice è '%s'", "Its code is '%s'", own))
            .orElseGet(() -> MistakePhrases.insteadOf(code, known.keySet())));
    return false;
  }

  private @Nullable Breakdown breakdown(CodeList.Entry line) {
    String text = line.text("breakdown");
    try {
      Breakdown breakdown = Breakdown.parse(text);
      boolean isKnown =
          breakdown.categories().entrySet().stream()
              .allMatch(one -> isCategory(one.getKey(), one.getValue()));
      if (isKnown) {
        return breakdown;
      }
    } catch (IllegalArgumentException malformed) {
      // Said below, as that which names what nobody knows.
    }
    line.add(
        Phrase.of(
            "%s non è una disaggregazione della definizione",
            "%s is not a breakdown of the definition", MistakePhrases.quote(text)),
        new Phrase("Scriverla con i suoi codici, come SEX=F", "Write it by its codes, like SEX=F"));
    return null;
  }

  private boolean isCategory(String dimension, String category) {
    return definition.dimensions().stream()
        .filter(one -> one.code().equals(dimension))
        .flatMap(one -> one.categories().stream())
        .anyMatch(one -> one.code().equals(category));
  }

  /** That of the edition when it is left blank; null after a mistake. */
  private @Nullable Period period(CodeList.Entry line) {
    String label = line.text("period");
    if (label.isEmpty()) {
      return edition.period();
    }
    try {
      return Period.parse(label);
    } catch (IllegalArgumentException malformed) {
      line.add(
          Phrase.of(
              "%s in 'period' non è un periodo",
              "%s in 'period' is not a period", MistakePhrases.quote(label)),
          new Phrase(
              "Scriverlo come 2024, 2024-05 o 2024-01-01/2024-11-04",
              "Write it like 2024, 2024-05 or 2024-01-01/2024-11-04"));
      return null;
    }
  }
}
