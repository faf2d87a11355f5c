package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.Map;

/** Reads {@code periods} and {@code over_periods}, of a job or of an indicator. */
final class CountingKeys {

  static final Map<String, Counting.Every> PERIODS =
      Map.of(
          "year", Counting.Every.YEAR,
          "half-year", Counting.Every.HALF_YEAR,
          "quarter", Counting.Every.QUARTER,
          "month", Counting.Every.MONTH);

  static final Map<String, Counting.Over> OVER =
      Map.of("sum", Counting.Over.SUM, "last", Counting.Over.LAST, "mean", Counting.Over.MEAN);

  private CountingKeys() {}

  /**
   * What a section says.
   *
   * @param otherwise where it says nothing
   */
  static Counting read(Section section, Counting otherwise) {
    Counting.Every every = section.choice("periods", PERIODS);
    Counting.Over over = section.choice("over_periods", OVER);
    Counting counting =
        new Counting(
            every == null ? otherwise.every() : every, over == null ? otherwise.over() : over);
    if (over != null && !counting.isByParts() && !section.has("periods")) {
      section.add(
          "over_periods",
          new Phrase(
              "'over_periods' non ha effetto senza 'periods'",
              "'over_periods' has no effect without 'periods'"),
          new Phrase(
              "Aggiungere 'periods: month', o toglierlo", "Add 'periods: month', or remove it"));
    }
    return counting;
  }
}
