package io.annuario.extraction.number;

import io.annuario.definition.Indicator;
import java.util.Locale;
import java.util.Set;

/** Tells units that are counted, in whole numbers, from those that are measured. */
public final class Units {

  private static final Set<String> MEASURED =
      Set.of(
          "m2", "km2", "ha", "kg", "t", "g", "km", "m", "hours", "ore", "days", "fte", "percent",
          "rate");

  private Units() {}

  /** Money is written as a currency's three capitals: EUR. Source: ISO 4217. */
  public static boolean isCounted(Indicator indicator) {
    String unit = indicator.unit();
    return !isCurrency(unit) && !MEASURED.contains(unit.toLowerCase(Locale.ROOT));
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }
}
