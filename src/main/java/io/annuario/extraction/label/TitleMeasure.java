package io.annuario.extraction.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a title says that the figures below it are measured: "Reati - valori percentuali", "Thefts
 * per 100,000 inhabitants", "Offences (in thousands)".
 *
 * @param rates whether they are percentages or rates, and no counts
 * @param power the power of ten by which they are to be multiplied
 */
public record TitleMeasure(boolean rates, int power) {

  public static final TitleMeasure NONE = new TitleMeasure(false, 0);

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?iu)%|(?<!\\p{L})(?:per ?cent|percentages?|percentual[ei]|(?:in )?prozent|prozentuale?"
              + "|pour ?cent|pourcentages?|porcentajes?|por ciento)(?!\\p{L})");
  private static final Pattern PER_INHABITANTS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:per|ogni|pro|je|pour|por|par)(?: ogni)? 1?0{0,2}[.,' ]?000 (?:di )?"
              + "(?:abitanti|residenti|persone|inhabitants|residents|population|people|persons"
              + "|habitants|habitantes|einwohner)(?!\\p{L})");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:annual |yearly |year-on-year |percentage"
              + " )?(?:changes?|increases?|decreases?|variazion[ei]|variations?"
              + "|incrementi?|veränderung(?:en)?|évolutions?|variaci(?:ón|ones))(?!\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:numbers?|counts?|numer[oi]|valori assoluti|v\\.\\s?a\\.|absolute?"
              + "|anzahl|zahlen|nombres?|números?|cifras)(?!\\p{L})");
  private static final Pattern AND =
      Pattern.compile("(?iu)(?<!\\p{L})(?:and|e|ed|und|et|y)(?!\\p{L})|[&/,;+]");
  private static final Pattern SCALE =
      Pattern.compile(
          "(?iu)(?:(?<!\\p{L})(?:in|en)\\s+|\\(\\s*)(migliaia|thousands?|'?000s?|tausend|tsd\\.?|milliers"
              + "|miles|milioni|millions?|millionen|mio\\.?|millones)(?![\\p{L}\\d])");

  /** Then the scale can be that of the money alone. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?iu)[€$£]|(?<!\\p{L})(?:euros?|eur|dollars?|usd|gbp|pounds?|franchi|francs|franken|chf)(?!\\p{L})");

  private static final int LONGEST = 200;

  /** What a title says of it; nothing where it speaks of numbers and of percentages. */
  public static TitleMeasure of(String title) {
    if (title.length() > LONGEST) {
      return NONE;
    }
    boolean isBoth = NUMBER.matcher(title).find() && AND.matcher(title).find();
    if (PER_INHABITANTS.matcher(title).find()
        || PERCENT.matcher(title).find()
        || CHANGE.matcher(title).find()) {
      return new TitleMeasure(!isBoth, 0);
    }
    Matcher scale = SCALE.matcher(title);
    if (!scale.find() || MONEY.matcher(title).find()) {
      return NONE;
    }
    String word = scale.group(1).toLowerCase(java.util.Locale.ROOT);
    boolean isMillions = word.matches("milion.*|million.*|mio.*");
    return new TitleMeasure(false, isMillions || word.equals("millones") ? 6 : 3);
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
