package io.annuario.checking;

import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.observation.About;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Observation;
import io.annuario.observation.Phrase;
import io.annuario.observation.Qualifier;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A part can never exceed the whole: more persons arrested than investigated. */
final class PartAboveWhole {

  private final JobDefinition definition;
  private final Subjects subjects;

  PartAboveWhole(JobDefinition definition) {
    this.definition = definition;
    this.subjects = new Subjects(definition);
  }

  /**
   * @param figures those of one territory, period and breakdown, by indicator
   */
  void judge(Map<String, Observation> figures, Consumer<Finding> findings) {
    for (Observation part : figures.values()) {
      Optional<Indicator> indicator = definition.indicators().find(part.key().indicator());
      String wholeCode = indicator.map(Indicator::partOf).orElse(null);
      Observation whole = wholeCode == null ? null : figures.get(wholeCode);
      if (whole != null && exceeds(part, whole)) {
        findings.accept(finding(part, whole));
      }
    }
  }

  /** Whether the least that the part can be is above the most that the whole can be. */
  private static boolean exceeds(Observation part, Observation whole) {
    Integer order = compare(part, whole);
    if (order == null || !bounded(part.qualifier(), true) || !bounded(whole.qualifier(), false)) {
      return false;
    }
    boolean open =
        part.qualifier() == Qualifier.MORE_THAN || whole.qualifier() == Qualifier.LESS_THAN;
    return order > 0 || (order == 0 && open);
  }

  private static @Nullable Integer compare(Observation part, Observation whole) {
    return part.value() == null || whole.value() == null
        ? null
        : Integer.valueOf(part.value().compareTo(whole.value()));
  }

  private static boolean bounded(Qualifier qualifier, boolean below) {
    return qualifier == Qualifier.EXACTLY
        || (below ? qualifier.isLowerBound() : qualifier.isUpperBound());
  }

  private Finding finding(Observation part, Observation whole) {
    Phrase wholeName = subjects.indicator(whole.key().indicator());
    Phrase wholeValue = Subjects.value(whole);
    return Finding.of(
            FindingCode.PART_ABOVE_WHOLE,
            part.place(),
            subjects.of(part.key()),
            new Phrase(
                String.format(
                    Locale.ROOT,
                    "al massimo %s, cioè «%s» (%s)",
                    wholeValue.it(),
                    wholeName.it(),
                    whole.place().said().it()),
                String.format(
                    Locale.ROOT,
                    "at most %s, that is \"%s\" (%s)",
                    wholeValue.en(),
                    wholeName.en(),
                    whole.place().said().en())),
            Subjects.value(part),
            new Phrase(
                "Una parte non può superare il tutto: correggere la cifra sbagliata fra le due.",
                "A part cannot exceed the whole: correct whichever of the two figures is wrong."))
        .about(About.figure(part));
  }
}
