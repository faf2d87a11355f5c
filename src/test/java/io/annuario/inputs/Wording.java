package io.annuario.inputs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The words of one office for what it counts, for age bands and for the places it counts in. */
final class Wording {

  private final Map<String, String> words;
  private final UnaryOperator<String> style;

  private Wording(Map<String, String> words, UnaryOperator<String> style) {
    this.words = words;
    this.style = style;
  }

  static Wording of(Map<String, String> words) {
    return new Wording(Map.copyOf(words), UnaryOperator.identity());
  }

  /** The same words, some of them replaced. */
  Wording but(String code, String word) {
    Map<String, String> others = new HashMap<>(words);
    others.put(code, word);
    return new Wording(Map.copyOf(others), style);
  }

  Wording inCapitals() {
    return new Wording(words, text -> text.toUpperCase(Locale.ITALIAN));
  }

  /** The word for an indicator, a territory, or an age band such as {@code 10-13}. */
  String of(String code) {
    String word = words.get(code);
    if (word == null) {
      throw new IllegalArgumentException("No word for " + code);
    }
    return style.apply(word);
  }
}
