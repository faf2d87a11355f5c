package io.annuario.extraction;

import io.annuario.definition.Label;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers of rates whose computation is beyond doubt; all others are not recomputed. */
final class RateWords {

  private static final int LONGEST = 200;
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

  private static final Pattern PER_INHABITANTS =
      Pattern.compile(
          "(?:.* )?(?:per|ogni|x|pour|por|je) (10{0,2})(?:[., ]?000| ?mila| ?thousand)"
              + " (?:abitanti|residenti|inhabitants|residents|population|habitants|habitantes|"
              + "einwohner)(?: .*)?");

  private RateWords() {}

  /** Of how many residents a header says that its rates are; zero when it does not. */
  static int perInhabitants(String header) {
    Matcher per = PER_INHABITANTS.matcher(Label.normalise(header));
    return header.length() < LONGEST && per.matches() ? 1_000 * Integer.parseInt(per.group(1)) : 0;
  }

  static boolean isShare(String header) {
    return SHARES.contains(Label.normalise(header));
  }

  static boolean isChange(String header) {
    return CHANGES.contains(Label.normalise(header));
  }
}
