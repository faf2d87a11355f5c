package io.annuario.definition;

import java.util.List;
import java.util.Map;

/** Reads {@code plausible} of a job or of an indicator, which may say a part of it only. */
final class PlausibleSection {

  static final List<String> KEYS = List.of("change", "at_least", "sensitivity");

  static final Map<String, Plausible.Sensitivity> SENSITIVITIES =
      Map.of(
          "none", Plausible.Sensitivity.NONE,
          "low", Plausible.Sensitivity.LOW,
          "normal", Plausible.Sensitivity.NORMAL,
          "high", Plausible.Sensitivity.HIGH);

  private static final String PLAUSIBLE = "plausible";

  private PlausibleSection() {}

  /**
   * @param otherwise what holds for what the section does not say
   */
  static Plausible read(Section section, Plausible otherwise) {
    Section said = section.section(PLAUSIBLE, KEYS);
    if (said == null) {
      return otherwise;
    }
    Plausible.Sensitivity sensitivity = said.choice("sensitivity", SENSITIVITIES);
    return new Plausible(
        said.has("change") ? SectionNumbers.percent(said, "change") : otherwise.change(),
        said.has("at_least") ? SectionNumbers.amount(said, "at_least") : otherwise.atLeast(),
        sensitivity == null ? otherwise.sensitivity() : sensitivity);
  }
}
