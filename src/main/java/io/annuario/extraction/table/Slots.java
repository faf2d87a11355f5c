package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.observation.Phrase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of a key that coordinates fill, each with its value: the territory, the indicator, the
 * period, and each dimension of a breakdown by its code.
 */
final class Slots {

  static final String TERRITORY = "territory";
  static final String INDICATOR = "indicator";
  static final String PERIOD = "period";

  private Slots() {}

  /** Slot to value: codes, and the period as it is said. */
  static Map<String, String> of(Coordinates said) {
    Map<String, String> slots = new LinkedHashMap<>();
    Territory territory = said.territory();
    Indicator indicator = said.indicator();
    PeriodWord period = said.period();
    if (territory != null) {
      slots.put(TERRITORY, territory.code());
    }
    if (indicator != null) {
      slots.put(INDICATOR, indicator.code());
    }
    slots.putAll(said.categories());
    if (period != null) {
      slots.put(PERIOD, period.said());
    }
    return slots;
  }

  /** As people name them: {@code territory, SEX}. */
  static Phrase said(Collection<String> slots) {
    return new Phrase(
        slots.stream().map(slot -> name(slot).it()).collect(Collectors.joining(", ")),
        slots.stream().map(slot -> name(slot).en()).collect(Collectors.joining(", ")));
  }

  private static Phrase name(String slot) {
    return switch (slot) {
      case TERRITORY -> DimensionKind.TERRITORY.named();
      case INDICATOR -> DimensionKind.INDICATOR.named();
      case PERIOD -> DimensionKind.PERIOD.named();
      default -> Phrase.same(slot);
    };
  }
}
