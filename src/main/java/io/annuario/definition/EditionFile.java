package io.annuario.definition;

import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads {@code edition.yaml}, or takes the calendar year that an edition's name is. */
final class EditionFile {

  static final List<String> KEYS = List.of("period", "as_of", "previous", "names", "ignore", "due");
  static final List<String> PERIOD_KEYS = List.of("start", "end");

  private EditionFile() {}

  /**
   * @param folder the edition's own
   * @throws DefinitionRejected with every mistake in it
   */
  static Edition read(String job, String name, Path folder) throws DefinitionRejected {
    Mistakes mistakes = new Mistakes();
    Path file = folder.resolve("edition.yaml");
    boolean isYear = name.matches("[12][0-9]{3}");
    if (!Files.exists(file)) {
      if (isYear) {
        return ofYear(job, Integer.parseInt(name));
      }
      mistakes.add(
          TextFile.shown(file),
          0,
          Phrase.of(
              "l'edizione '%s' non è un anno e non ha questo file",
              "the edition '%s' is no year and has no such file", name),
          new Phrase(
              "Scrivervi 'period: {start: 2020-01-01, end: 2020-11-04}', o nominare un anno",
              "Write 'period: {start: 2020-01-01, end: 2020-11-04}' in it, or name a year"));
      throw mistakes.rejected();
    }
    Section section = YamlFile.read(file, KEYS, mistakes);
    if (section == null) {
      throw mistakes.rejected();
    }
    Edition calendarYear = isYear ? ofYear(job, Integer.parseInt(name)) : null;
    Period period = period(section, calendarYear);
    LocalDate asOf = section.date("as_of");
    String previous = previous(section, name, calendarYear);
    if (asOf != null && asOf.isBefore(period.start())) {
      section.add(
          "as_of",
          Dates.before("as_of", asOf, "start", period.start()),
          new Phrase("Correggere le date", "Correct the dates"));
    }
    List<String> names = section.texts("names").stream().map(Section.Located::text).toList();
    names.stream()
        .filter(one -> Label.normalise(one).isEmpty())
        .forEach(
            one ->
                section.add(
                    "names",
                    Phrase.of(
                        "%s in 'names' non è una parola",
                        "%s in 'names' is no word", MistakePhrases.quote(one)),
                    new Phrase(
                        "Scrivere una parola, come FY2024", "Write a word, such as FY2024")));
    Intake intake = new Intake(ignored(section), section.date("due"));
    mistakes.rejectIfAny();
    return new Edition(
        job, name, period, asOf == null ? period.end() : asOf, previous, names, intake);
  }

  private static List<String> ignored(Section section) {
    List<String> patterns = new ArrayList<>();
    for (Section.Located pattern : section.texts("ignore")) {
      try {
        Intake.matches(pattern.text(), Path.of("file"));
        patterns.add(pattern.text());
      } catch (PatternSyntaxException malformed) {
        section.add(
            pattern.line(),
            Phrase.of(
                "%s in 'ignore' non è un modello di nomi",
                "%s in 'ignore' is no pattern of names", MistakePhrases.quote(pattern.text())),
            new Phrase("Scriverlo come '*.pdf'", "Write it like '*.pdf'"));
      }
    }
    return patterns;
  }

  private static Edition ofYear(String job, int year) {
    Period period = Period.ofYear(year);
    return new Edition(
        job, Integer.toString(year), period, period.end(), Integer.toString(year - 1));
  }

  /** The period as written, else the calendar year; any period after a mistake. */
  private static Period period(Section edition, @Nullable Edition calendarYear) {
    Period otherwise = calendarYear == null ? Period.ofYear(2000) : calendarYear.period();
    Section section = edition.section("period", PERIOD_KEYS);
    if (section == null) {
      if (calendarYear == null && !edition.has("period")) {
        edition.missing("period");
      }
      return otherwise;
    }
    PERIOD_KEYS.stream().filter(key -> !section.has(key)).forEach(section::missing);
    LocalDate start = section.date("start");
    LocalDate end = section.date("end");
    if (start == null || end == null) {
      return otherwise;
    }
    if (end.isBefore(start)) {
      section.add(
          "end",
          Dates.before("end", end, "start", start),
          new Phrase("Correggere le date", "Correct the dates"));
      return otherwise;
    }
    return new Period(start, end);
  }

  private static @Nullable String previous(
      Section edition, String name, @Nullable Edition calendarYear) {
    String previous = edition.text("previous");
    if (previous == null) {
      return calendarYear == null ? null : calendarYear.previous();
    }
    if (previous.equals(name) || !Names.isGood(previous)) {
      edition.add(
          "previous",
          Phrase.of(
              "%s non può essere l'edizione precedente",
              "%s cannot be the previous edition", MistakePhrases.quote(previous)),
          new Phrase(
              "Nominare un'altra edizione, come 2019", "Name another edition, such as 2019"));
    }
    return previous;
  }
}
