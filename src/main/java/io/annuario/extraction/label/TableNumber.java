package io.annuario.extraction.label;

import java.util.regex.Pattern;

/**
 * Takes off a title what only numbers its table or chapter: "Tav. 14 -", "Table C:", "02.", "3)".
 * Such numbers and letters are never codes.
 */
final class TableNumber {

  private static final String TABLE =
      "tabella|tabelle|tab|tavola|tav|table|tables|tableau|cuadro|tabla|tafel|tabelle|prospetto|"
          + "quadro|annex|annexe|allegato|all|anexo|anlage|appendix|appendice|chapter|capitolo|cap|"
          + "kapitel|chapitre|section|sezione|sez|figure|figura|fig|grafico|foglio|sheet|part|parte|"
          + "teil|scheda|modello|mod|form";
  private static final String NUMBER =
      "(?:n\\.|nr\\.?|no\\.|n°|num\\.)?\\s*(?:[0-9]{1,4}[a-z]?|[ivxl]{1,6}|[a-z])"
          + "(?:[.\\-/_][0-9a-z]{1,3}){0,4}(?![\\p{L}\\p{N}])";
  private static final Pattern NAMED =
      Pattern.compile("(?iu)^\\s*(?:" + TABLE + ")\\b[.:]?[\\s_]*" + NUMBER + "\\s*[-–—:.)]*\\s*");
  private static final Pattern BARE =
      Pattern.compile(
          "(?iu)^\\s*[(\\[]?(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){0,4}|[a-z]|[ivx]{1,4})(?:[.)\\]]|[.)\\]]?\\s*[-–—:])"
              + "(?:\\s+(?=\\S)|\\s*$)");

  private TableNumber() {}

  static String takenOff(String title) {
    String rest = NAMED.matcher(title).replaceFirst("");
    return BARE.matcher(rest).replaceFirst("").strip();
  }
}
