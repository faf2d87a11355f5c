package io.annuario.extraction.label;

import io.annuario.definition.Meaning;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts titles at their punctuation, and tells what each piece means. */
final class TitlePieces {

  private static final Pattern CUT =
      Pattern.compile("\\s+[-–—|/]\\s+|[:;,()\\[\\]_\\n]|\\s+[-–—]|\\.\\s+");
  private static final int MOST = 40;

  /** How a database calls what a table was taken from: "[demo_pjan]". */
  private static final Pattern NAME_OF_DATA =
      Pattern.compile("[\\[(]\\s*[\\p{L}\\p{N}]*_[\\p{L}\\p{N}_.:-]*\\s*[\\])]");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)(?:tabella|tavola|table|tab\\.|foglio|sheet|regione|provincia|comune|stato|paese|"
              + "territorio|indicatore|reato|region|province|state|country|member state|territory|"
              + "indicator|of|for|di|della|del|per)\\s*\\d*[.:]?\\s+(?=\\S)");

  /** "Solo maschi", "females only". */
  private static final String ONLY_WORD =
      "(?:only|solo|sol[aei]|soltanto|solamente|esclusivamente|exclusively|nur|ausschließlich"
          + "|seulement|uniquement|sólo|apenas|somente)";

  private static final Pattern ONLY =
      Pattern.compile("(?iu)^" + ONLY_WORD + "\\s+(?=\\S)|(?<=\\S)\\s+" + ONLY_WORD + "$");

  private final Lexicon lexicon;
  private final TitleHead head;

  TitlePieces(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.head = new TitleHead(lexicon);
  }

  /** The pieces of a title, without what numbers its table. */
  static List<String> of(String title) {
    return Arrays.stream(CUT.split(TableNumber.takenOff(title), MOST)).map(String::strip).toList();
  }

  /** Without what a database calls the data, which says nothing of them. */
  static String withoutNameOfData(String title) {
    return title.indexOf('_') < 0 ? title : NAME_OF_DATA.matcher(title).replaceAll(" ").strip();
  }

  /** What a piece means as a whole; nothing when a word of it is not understood. */
  List<Meaning> meaningsOf(String piece) {
    String rest = withoutOnly(piece);
    while (!rest.isEmpty()) {
      List<Meaning> whole = lexicon.of(rest).meanings();
      List<Meaning> meanings = whole.isEmpty() ? head.in(rest) : whole;
      Matcher lead = LEAD.matcher(rest);
      if (!meanings.isEmpty() || !lead.lookingAt()) {
        return meanings;
      }
      rest = rest.substring(lead.end());
    }
    return List.of();
  }

  /** Without the word that makes a piece say what alone is counted. */
  static String withoutOnly(String piece) {
    return ONLY.matcher(piece).replaceFirst("").strip();
  }
}
