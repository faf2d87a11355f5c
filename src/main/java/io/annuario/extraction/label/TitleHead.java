package io.annuario.extraction.label;

import io.annuario.definition.Meaning;
import io.annuario.definition.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a piece of a title counts, where the rest of it only says how that is broken down or where:
 * "Thefts by sex and region", "Furti nel Veneto nel 2024". A rest with any other word may make
 * something else of it: "Thefts by employees".
 */
final class TitleHead {

  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "(?iu)(?:(?:the )?number of|total(?: number)? of|numero (?:di|dei|delle|degli)|n\\.? di"
              + "|anzahl(?: der)?|zahl der|nombre (?:de|des)|número de)\\s+");
  private static final Pattern THEN =
      Pattern.compile(
          "(?iu)\\s+(?:by|per|in|at|for|secondo|a|nel|nella|nelle|nei|nach|je|im|par|selon|en|dans|por|según)\\s+");
  private static final Pattern AND =
      Pattern.compile(
          "(?iu)\\s*[,&]\\s*|\\s+(?:and|e|ed|und|et|y|by|per|in|nel|nella|nach|im|par|en|por)\\s+");
  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)^(?:the|la|le|il|lo|der|die|dem|las|los|el)\\s+");
  private static final Pattern YEAR =
      Pattern.compile("(?iu)(?:\\s+(?:in|im|nel|en))?\\s+((?:19|20)\\d\\d)$");

  private final Lexicon lexicon;

  TitleHead(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The indicators that a piece names; none when a word of it is not understood. */
  List<Meaning> in(String piece) {
    Matcher lead = NUMBER_OF.matcher(piece);
    String said = lead.lookingAt() ? piece.substring(lead.end()) : piece;
    if (said.length() < piece.length() && isOfIndicators(said)) {
      return lexicon.of(said).meanings();
    }
    Matcher then = THEN.matcher(said);
    while (then.find()) {
      String head = said.substring(0, then.start());
      if (isOfIndicators(head) && isOfFrame(said.substring(then.end()))) {
        return lexicon.of(head).meanings();
      }
    }
    return List.of();
  }

  private boolean isOfIndicators(String text) {
    List<Meaning> meanings = lexicon.of(text).meanings();
    return !meanings.isEmpty() && meanings.stream().allMatch(Meaning.OfIndicator.class::isInstance);
  }

  private boolean isOfFrame(String rest) {
    String words = YEAR.matcher(rest).replaceFirst("");
    for (String word : AND.split(words, -1)) {
      String plain = ARTICLE.matcher(word.strip()).replaceFirst("");
      if (!plain.isEmpty() && !isOfFrame(lexicon.of(plain))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfFrame(Sense sense) {
    boolean isTerritory =
        !sense.meanings().isEmpty()
            && sense.meanings().stream().allMatch(Meaning.OfTerritory.class::isInstance);
    boolean isAnnounced =
        sense.meanings().isEmpty()
            && (sense.dimension() != null
                || sense.has(Role.TERRITORY)
                || sense.has(Role.PERIOD)
                || sense.has(Role.INDICATOR));
    return isTerritory || isAnnounced || (sense.meanings().isEmpty() && sense.period() != null);
  }
}
