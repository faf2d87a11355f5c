package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,2})?%");

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
        said.has("change") ? change(said) : otherwise.change(),
        said.has("at_least") ? SectionNumbers.amount(said, "at_least") : otherwise.atLeast(),
        sensitivity == null ? otherwise.sensitivity() : sensitivity);
  }

  private static BigDecimal change(Section said) {
    String text = said.requiredText("change");
    if (!PERCENT.matcher(text).matches()) {
      said.add(
          "change",
          Phrase.of(
              "'change' non può essere %s", "'change' cannot be %s", MistakePhrases.quote(text)),
          new Phrase("Scrivere una percentuale come 50%", "Write a percentage like 50%"));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2);
  }
}
