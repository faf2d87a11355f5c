package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code required} of an indicator: true, false, or the years in which it is. */
final class RequirementSection {

  static final List<String> KEYS = List.of("from", "to");

  private static final String REQUIRED = "required";
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private RequirementSection() {}

  static Requirement read(Section indicator) {
    if (!indicator.isSection(REQUIRED)) {
      return indicator.flag(REQUIRED, true) ? Requirement.ALWAYS : Requirement.NEVER;
    }
    Section required = indicator.section(REQUIRED, KEYS);
    if (required == null) {
      return Requirement.ALWAYS;
    }
    if (!required.has("from") && !required.has("to")) {
      required.missing("from");
    }
    Integer from = year(required, "from");
    Integer to = year(required, "to");
    if (from != null && to != null && to < from) {
      required.add(
          "to",
          Phrase.of("'to' %d viene prima di 'from' %d", "'to' %d comes before 'from' %d", to, from),
          new Phrase("Correggere gli anni", "Correct the years"));
    }
    return new Requirement(true, from, to);
  }

  /** A year; null when the key is missing, and after a mistake. */
  static @Nullable Integer year(Section required, String key) {
    String year = required.text(key);
    if (year == null || YEAR.matcher(year).matches()) {
      return year == null ? null : Integer.valueOf(year);
    }
    required.add(
        key,
        Phrase.of(
            "%s in '%s' non è un anno",
            "%s in '%s' is not a year", MistakePhrases.quote(year), key),
        new Phrase("Scriverlo come 2023", "Write it like 2023"));
    return null;
  }
}
