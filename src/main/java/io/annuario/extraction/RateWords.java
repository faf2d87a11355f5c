package io.annuario.extraction;

import io.annuario.definition.Label;
import java.util.Set;

/** Headers of rates whose computation is beyond doubt; all others are not recomputed. */
final class RateWords {

  private static final Set<String> SHARES =
      Set.of(
          "%",
          "percentuale",
          "percentuali",
          "valori %",
          "valore %",
          "quota",
          "quota %",
          "composizione %",
          "% sul totale",
          "% su totale",
          "incidenza % sul totale",
          "percent",
          "percentage",
          "share",
          "share %",
          "% of total",
          "share of total");
  private static final Set<String> CHANGES =
      Set.of(
          "var %",
          "variazione %",
          "variazioni %",
          "variazione percentuale",
          "var percentuale",
          "differenza %",
          "scostamento %",
          "% var",
          "% variazione",
          "% change",
          "change %",
          "percentage change",
          "difference %");

  private RateWords() {}

  static boolean isShare(String header) {
    return SHARES.contains(Label.normalise(header));
  }

  static boolean isChange(String header) {
    return CHANGES.contains(Label.normalise(header));
  }
}
