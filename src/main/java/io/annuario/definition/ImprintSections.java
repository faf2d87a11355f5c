package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads what a job tells its readers: {@code publisher}, {@code notes}, {@code breaks}. */
final class ImprintSections {

  static final List<String> BREAK_KEYS = List.of("year", "territory", "indicator", "text");

  static final List<String> NOTE_KEYS = List.of("it", "en");

  private ImprintSections() {}

  /**
   * Reads it.
   *
   * @param explained of each indicator, as its section says it
   * @param territories null after a mistake
   */
  static Imprint read(
      Section job,
      SortedMap<String, Imprint.Explained> explained,
      Indicators indicators,
      @Nullable Territories territories) {
    List<Phrase> notes = new ArrayList<>();
    for (Section note : job.sections("notes", NOTE_KEYS)) {
      notes.add(new Phrase(note.requiredText("it"), note.requiredText("en")));
    }
    List<Imprint.Break> breaks = new ArrayList<>();
    for (Section one : job.sections("breaks", BREAK_KEYS)) {
      if (!one.has("year")) {
        one.missing("year");
      }
      Integer year = RequirementSection.year(one, "year");
      String territory = territory(one, territories);
      String indicator = indicator(one, indicators);
      Phrase text = one.requiredPhrase("text");
      if (year != null) {
        breaks.add(new Imprint.Break(year, territory, indicator, text));
      }
    }
    return new Imprint(
        phrase(job, "publisher"),
        phrase(job, "contact"),
        phrase(job, "licence"),
        phrase(job, "next_release"),
        notes,
        breaks,
        explained);
  }

  /** What the section of an indicator tells of it; null when that is nothing. */
  static Imprint.@Nullable Explained explained(Section indicator) {
    Phrase definition = phrase(indicator, "definition");
    Phrase source = phrase(indicator, "source");
    return definition == null && source == null ? null : new Imprint.Explained(definition, source);
  }

  private static @Nullable Phrase phrase(Section section, String key) {
    return section.has(key) ? section.requiredPhrase(key) : null;
  }

  private static @Nullable String territory(Section one, @Nullable Territories territories) {
    String code = one.text("territory");
    if (code != null && territories != null && territories.find(code).isEmpty()) {
      one.add(
          "territory",
          Phrase.of(
              "il territorio %s non c'è", "there is no territory %s", MistakePhrases.quote(code)),
          MistakePhrases.CORRECT_IT);
    }
    return code;
  }

  private static @Nullable String indicator(Section one, Indicators indicators) {
    String code = one.text("indicator");
    if (code != null && indicators.find(code).isEmpty()) {
      one.add(
          "indicator",
          Phrase.of(
              "l'indicatore %s non c'è", "there is no indicator %s", MistakePhrases.quote(code)),
          MistakePhrases.CORRECT_IT);
    }
    return code;
  }
}
