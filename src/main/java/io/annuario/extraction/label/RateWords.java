package io.annuario.extraction.label;

import io.annuario.definition.Label;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Headers of rates whose computation is beyond doubt; all others are not recomputed. */
public final class RateWords {

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

  private static final Set<String> CHANGES_BEGIN =
      Set.of(
          "change",
          "changes",
          "difference",
          "diff",
          "differenza",
          "differenze",
          "scostamento",
          "scostamenti",
          "var",
          "variation",
          "variations",
          "variazione",
          "variazioni",
          "évolution",
          "écart",
          "variación",
          "variaciones",
          "diferencia",
          "veränderung",
          "increase",
          "increases",
          "decrease",
          "growth",
          "rise",
          "aumento",
          "incremento",
          "decremento",
          "diminuzione",
          "crescita",
          "calo",
          "hausse",
          "baisse",
          "augmentation",
          "aumentos",
          "zunahme",
          "anstieg",
          "rückgang");
  private static final Set<String> RATES_BEGIN =
      Set.of(
          "%",
          "incidenza",
          "percent",
          "percentage",
          "percentages",
          "percentuale",
          "percentuali",
          "quota",
          "quoziente",
          "rate",
          "rates",
          "ratio",
          "share",
          "tasso",
          "tassi",
          "taux",
          "tasa",
          "tasas",
          "anteil");
  private static final Set<String> OF_CHANGES = normalised(CHANGES_BEGIN);
  private static final Set<String> OF_RATES = normalised(RATES_BEGIN);

  private static final Pattern PER_INHABITANTS =
      Pattern.compile(
          "(?:.* )?(?:per|ogni|x|pour|por|je) (10{0,2})(?:[., ]?000| ?mila| ?thousand)"
              + " (?:abitanti|residenti|inhabitants|residents|population|habitants|habitantes|"
              + "einwohner)(?: .*)?");

  private RateWords() {}

  private static Set<String> normalised(Set<String> words) {
    return words.stream().map(Label::normalise).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether all below a header are changes, be they numbers or percentages. */
  public static boolean beginsWithChange(String header) {
    return OF_CHANGES.contains(firstWord(header));
  }

  /** Whether what stands below a header are rates, unless a lower header says otherwise. */
  public static boolean beginsWithRate(String header) {
    return OF_RATES.contains(firstWord(header));
  }

  private static String firstWord(String header) {
    String words = Label.normalise(header);
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  /** Of how many residents a header says that its rates are; zero when it does not. */
  public static int perInhabitants(String header) {
    Matcher per = PER_INHABITANTS.matcher(Label.normalise(header));
    return header.length() < LONGEST && per.matches() ? 1_000 * Integer.parseInt(per.group(1)) : 0;
  }

  public static boolean isShare(String header) {
    return SHARES.contains(Label.normalise(header));
  }

  public static boolean isChange(String header) {
    return CHANGES.contains(Label.normalise(header));
  }
}
