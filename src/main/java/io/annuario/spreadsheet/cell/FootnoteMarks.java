package io.annuario.spreadsheet.cell;

import java.util.Set;

/**
 * Raised and lowered runs, written in the characters that Unicode has for them, so that {@code 120}
 * with a raised {@code 1} behind it is {@code 120¹} and never {@code 1201}.
 */
final class FootnoteMarks {

  /** "note 12" in brackets; what is longer is a text that somebody raised, and no mark. */
  private static final int LONGEST = 12;

  private static final String PLAIN = "0123456789+-=()abcdefghijklmnoprstuvwxyz";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐbcdₑfgₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥwₓyz";

  /** The raised ends of ordinal numbers belong to their word: 31st, 1er. */
  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "re", "ère", "ème");

  private FootnoteMarks() {}

  static boolean isMark(int character) {
    return character > 0x7F && (RAISED.indexOf(character) >= 0 || LOWERED.indexOf(character) >= 0);
  }

  static boolean canBe(String run) {
    return !run.isBlank() && run.length() <= LONGEST;
  }

  /**
   * @param before the character that it stands behind; a space when it begins the text
   */
  static String raised(String run, char before) {
    boolean isOrdinal = Character.isDigit(before) && ORDINALS.contains(run.strip());
    boolean isNumero = (before == 'n' || before == 'N') && run.strip().equals("o");
    return isOrdinal || isNumero || !canBe(run) ? run : in(RAISED, run);
  }

  static String lowered(String run) {
    return canBe(run) ? in(LOWERED, run) : run;
  }

  private static String in(String script, String run) {
    StringBuilder mark = new StringBuilder(run.length());
    for (int at = 0; at < run.length(); at++) {
      char character = run.charAt(at);
      int plain = PLAIN.indexOf(character >= 'A' && character <= 'Z' ? character + 32 : character);
      mark.append(plain < 0 ? character : script.charAt(plain));
    }
    return mark.toString();
  }
}
