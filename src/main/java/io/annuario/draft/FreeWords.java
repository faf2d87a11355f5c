package io.annuario.draft;

import io.annuario.definition.HeaderWords;
import io.annuario.definition.Label;
import io.annuario.definition.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each word to the first that asks for it: within one kind of thing it has one meaning. */
final class FreeWords {

  private static final HeaderWords HEADERS = new HeaderWords(Map.of());

  private final Set<String> given = new HashSet<>();

  /** Those of the words that are still free, and are theirs from now on. */
  List<String> take(Collection<String> words) {
    return words.stream().filter(this::take).toList();
  }

  boolean take(String word) {
    String plain = Label.normalise(word);
    return !plain.isEmpty()
        && !HEADERS.rolesOf(plain).contains(Role.TOTAL)
        && word.indexOf('|') < 0
        && given.add(plain);
  }
}
