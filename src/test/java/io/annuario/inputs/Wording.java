package io.annuario.inputs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of one office for what it counts, for age bands and for the places it counts in. */
final class Wording {

  private final Map<String, String> words;

  private Wording(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  static Wording of(Map<String, String> words) {
    return new Wording(words);
  }

  /** The same words, one of them replaced or added. */
  Wording but(String code, String word) {
    Map<String, String> others = new HashMap<>(words);
    others.put(code, word);
    return new Wording(others);
  }

  /** The same words as an office writes them that never lets the capitals key go. */
  Wording inCapitals() {
    Map<String, String> capitals = new HashMap<>(words);
    capitals.replaceAll((code, word) -> word.toUpperCase(Locale.ITALIAN));
    return new Wording(capitals);
  }

  boolean knows(String code) {
    return words.containsKey(code);
  }

  /** The word for an indicator, a territory, or an age band such as {@code 10-13}. */
  String of(String code) {
    String word = words.get(code);
    if (word == null) {
      throw new IllegalArgumentException("No word for " + code);
    }
    return word;
  }

  /** The word for a header that every table of a shape has; the Italian one unless replaced. */
  String frame(String italian) {
    return words.getOrDefault(italian, italian);
  }
}
