package io.annuario.extraction.number;

import io.annuario.observation.Qualifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words before a number that qualify it, in Italian and English, and the signs. */
final class QualifierWords {

  private static final Map<String, Qualifier> WORDS = new LinkedHashMap<>();
  private static final List<String> NUMBERS_IT =
      List.of(
          "zero",
          "uno",
          "due",
          "tre",
          "quattro",
          "cinque",
          "sei",
          "sette",
          "otto",
          "nove",
          "dieci",
          "undici",
          "dodici",
          "tredici",
          "quattordici",
          "quindici",
          "sedici",
          "diciassette",
          "diciotto",
          "diciannove",
          "venti");
  private static final List<String> NUMBERS_EN =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  static {
    // Longer words first: "non meno di" before "meno di".
    put(Qualifier.AT_LEAST, "non meno di", "not less than", "no fewer than", "no less than");
    put(Qualifier.AT_MOST, "non più di", "non oltre", "not more than", "no more than", "fino a");
    put(Qualifier.AT_MOST, "al massimo", "up to", "at most");
    put(Qualifier.AT_LEAST, "almeno", "at least", "minimo", ">=", "≥");
    put(Qualifier.AT_MOST, "<=", "≤");
    put(Qualifier.MORE_THAN, "più di", "oltre i", "oltre", "more than", "over", "above", ">");
    put(Qualifier.LESS_THAN, "meno di", "less than", "fewer than", "under", "below", "<");
    put(
        Qualifier.ABOUT,
        "all'incirca",
        "circa",
        "ca.",
        "quasi",
        "intorno a",
        "approssimativamente");
    put(
        Qualifier.ABOUT,
        "approximately",
        "approx.",
        "about",
        "around",
        "nearly",
        "almost",
        "~",
        "≈");
  }

  private QualifierWords() {}

  /**
   * A text without its qualifier.
   *
   * @param worded whether a qualifier stood there
   */
  record Qualified(Qualifier qualifier, String rest, boolean worded) {}

  static Qualified split(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    for (Map.Entry<String, Qualifier> word : WORDS.entrySet()) {
      String lead = word.getKey();
      boolean letters = Character.isLetter(lead.charAt(lead.length() - 1));
      if (lower.startsWith(lead)
          && (!letters || (lower.length() > lead.length() && lower.charAt(lead.length()) == ' '))) {
        return new Qualified(word.getValue(), text.substring(lead.length()).strip(), true);
      }
    }
    if (lower.endsWith(" circa")) {
      return new Qualified(
          Qualifier.ABOUT, text.substring(0, text.length() - " circa".length()).strip(), true);
    }
    return new Qualified(Qualifier.EXACTLY, text, false);
  }

  /** The number, up to twenty, that a word names; -1 when none. */
  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int italian = NUMBERS_IT.indexOf(lower);
    return italian >= 0 ? italian : NUMBERS_EN.indexOf(lower);
  }

  private static void put(Qualifier qualifier, String... words) {
    for (String word : words) {
      WORDS.put(word, qualifier);
    }
  }
}
