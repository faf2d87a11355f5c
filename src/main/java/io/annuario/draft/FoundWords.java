package io.annuario.draft;

import io.annuario.definition.Label;
import io.annuario.observation.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a draft found, by all the words that examples have for it.
 *
 * @param words as they stand, by the form in which they are compared
 * @param first where the first of them stands
 */
record FoundWords(Map<String, String> words, Place first) {

  static FoundWords of(String word, Place first) {
    FoundWords wording = new FoundWords(new LinkedHashMap<>(), first);
    wording.add(word);
    return wording;
  }

  void add(String word) {
    words.putIfAbsent(Label.normalise(word), word);
  }

  String name() {
    return words.values().iterator().next();
  }
}
