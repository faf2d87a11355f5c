package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code required} of an indicator: true, false, or the year from which it is. */
final class RequirementSection {

  static final List<String> KEYS = List.of("from");

  private static final String REQUIRED = "required";
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private RequirementSection() {}

  static Requirement read(Section indicator) {
    if (!indicator.isSection(REQUIRED)) {
      return indicator.flag(REQUIRED, true) ? Requirement.ALWAYS : Requirement.NEVER;
    }
    Section required = indicator.section(REQUIRED, KEYS);
    String year = required == null ? "" : required.requiredText("from");
    if (required == null || year.isEmpty()) {
      return Requirement.ALWAYS;
    }
    if (!YEAR.matcher(year).matches()) {
      required.add(
          "from",
          Phrase.of(
              "%s in 'from' non è un anno",
              "%s in 'from' is not a year", MistakePhrases.quote(year)),
          new Phrase("Scriverlo come 2023", "Write it like 2023"));
      return Requirement.ALWAYS;
    }
    return new Requirement(true, Integer.valueOf(year));
  }
}
