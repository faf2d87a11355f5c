package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code sensitive} and {@code disclosure} of an indicator. */
final class DisclosureSection {

  static final List<String> KEYS = List.of("threshold", "zero", "protect_range");

  static final Map<String, Disclosure.Zero> ZEROS =
      Map.of("keep", Disclosure.Zero.KEEP, "protect", Disclosure.Zero.PROTECT);

  static final int MOST = 999_999;

  private static final String DISCLOSURE = "disclosure";
  private static final String SENSITIVE = "sensitive";

  private DisclosureSection() {}

  /** Null when small counts of the indicator need no protection. */
  static @Nullable Disclosure read(Section indicator, int decimals) {
    Disclosure said = said(indicator);
    if (said != null && decimals > 0) {
      indicator.add(
          indicator.has(DISCLOSURE) ? DISCLOSURE : SENSITIVE,
          new Phrase(
              "si proteggono i conteggi, e questo indicatore ha decimali",
              "counts are protected, and this indicator has decimals"),
          Phrase.of(
              "Togliere la chiave, o scrivere 'decimals: 0'",
              "Remove the key, or write 'decimals: 0'"));
    }
    return said;
  }

  private static @Nullable Disclosure said(Section indicator) {
    Section said = indicator.section(DISCLOSURE, KEYS);
    boolean sensitive = indicator.flag(SENSITIVE, said != null);
    if (said == null) {
      return sensitive ? Disclosure.USUAL : null;
    }
    if (!sensitive) {
      indicator.add(
          SENSITIVE,
          new Phrase(
              "'disclosure' dice come proteggerlo, 'sensitive: false' di non farlo",
              "'disclosure' says how to protect it, 'sensitive: false' not to"),
          new Phrase("Togliere una delle due chiavi", "Remove one of the two keys"));
    }
    Disclosure.Zero zero = said.choice("zero", ZEROS);
    return new Disclosure(
        said.has("threshold") ? threshold(said) : Disclosure.USUAL.threshold(),
        zero == null ? Disclosure.USUAL.zero() : zero,
        said.has("protect_range")
            ? SectionNumbers.percent(said, "protect_range")
            : Disclosure.USUAL.range());
  }

  private static int threshold(Section said) {
    int threshold = SectionNumbers.whole(said, "threshold", MOST);
    if (threshold == 1 || "0".equals(said.text("threshold"))) {
      said.add(
          "threshold",
          new Phrase(
              "sotto 1 non c'è nessun conteggio da proteggere",
              "below 1 there is no count to protect"),
          new Phrase("Scrivere 2 o più", "Write 2 or more"));
    }
    return threshold;
  }
}
