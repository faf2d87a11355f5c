package io.annuario.extraction.label;

import io.annuario.definition.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells titles that speak of a place without saying one that the job knows. */
final class TitleTerritory {

  /** What stands right before the name of a place that is left out. */
  private static final Pattern BUT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:outside|outwith|except|excepting|excluding|excl\\.?|without|beyond"
              + "|(?:other|rather) than|apart from|not in|rest of|fuori|senza|tranne|eccetto|salvo"
              + "|esclus[oaie]|diversi da|resto|ausserhalb|außerhalb|ohne|außer|ausgenommen|hors"
              + "|sauf|sans|excepté|excepto|fuera|sin|excluyendo|excluidos?|excluidas?)"
              + "(?:\\s+(?:of|for|in|the|di|da|dal|del|della|dalla|il|la|lo|i|le|von|der|de|du|des"
              + "|el|en))*\\s+(?:l'|d'|dell'|dall')?$");

  /** What stands right behind it. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?iu)^\\s*[,(]?\\s*(?:excluded|excepted|esclus[oaie]|ausgenommen|exclu(?:e|s|es)?"
              + "|excluid[oa]s?|not included|non compres[oaie])(?!\\p{L})");

  /** "Region: Alba", "Regione Alba", "Provincia di Alba" — and nothing but the name behind it. */
  private static final Pattern KIND_OF_PLACE =
      Pattern.compile(
          "(?iu)^((?:regione|provincia|comune|region|province|county|district|bundesland|kreis"
              + "|département|région|provincia|región|municipio)(?:\\s+autonoma)?)(?:\\s+(?:di|del|della"
              + "|dell'|of|de|du|d'))?\\s+");

  private static final Pattern ANNOUNCED = Pattern.compile("^([^:]{2,40}):\\s*(\\p{Lu}[^:;|\\n]*)");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:\\s+[\\p{L}'’.-]+){0,4}");
  private static final Pattern PIECE = Pattern.compile("\\s+[-–—|/]\\s+|[;,()\\[\\]\\n]");

  private final Lexicon lexicon;

  TitleTerritory(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a name in a title is left out of what the title is about: "all but Alba". */
  static boolean isLeftOut(String title, int from, int to) {
    return BUT.matcher(title.substring(0, from)).find()
        || LEFT_OUT.matcher(title.substring(to)).find();
  }

  /** Whether a title names a territory of which the job knows nothing. */
  boolean isUnknown(String title) {
    for (String piece : PIECE.split(title, 20)) {
      String text = piece.strip();
      Matcher announced = ANNOUNCED.matcher(text);
      if (announced.find()) {
        Sense head = lexicon.of(announced.group(1));
        return head.has(Role.TERRITORY) && isNobodys(announced.group(2).strip());
      }
      Matcher place = KIND_OF_PLACE.matcher(text);
      if (place.find()) {
        String name = text.substring(place.end());
        return NAME.matcher(name).matches() && isNobodys(name) && isNobodys(text);
      }
    }
    return false;
  }

  private boolean isNobodys(String name) {
    Sense sense = lexicon.of(name);
    return sense.coordinates().isEmpty()
        && sense.coded().isEmpty()
        && sense.roles().isEmpty()
        && sense.dimension() == null;
  }
}
