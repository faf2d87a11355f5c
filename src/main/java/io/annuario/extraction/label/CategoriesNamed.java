package io.annuario.extraction.label;

import io.annuario.definition.Dimension;
import io.annuario.definition.Label;
import io.annuario.definition.Meaning;
import io.annuario.definition.Vocabulary;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the categories that a title names anywhere, also where it is no more than a sentence to us:
 * "Violent women", "Arrests of minors in Arvenia". Codes and words that stand for whatever remains
 * name none.
 */
final class CategoriesNamed {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final int MOST_WORDS = 40;
  private static final int LONGEST_NAME = 6;
  private static final int LONG_ENOUGH = 4;

  /** Words of titles that categories are called by too, in five languages; normalised. */
  private static final Set<String> PLAIN =
      Set.of(
          "other", "others", "unknown", "total", "number", "none", "altro", "altri", "altre",
          "altra", "ignoto", "ignota", "totale", "numero", "autres", "autre", "andere", "sonstige",
          "gesamt", "otros", "otras", "resto", "rest", "all", "tutti", "tutte", "year", "anno");

  private final Vocabulary vocabulary;

  CategoriesNamed(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The codes of the categories that a text names, by their dimension. */
  Map<Dimension, Set<String>> in(String text) {
    Map<Dimension, Set<String>> named = new LinkedHashMap<>();
    List<MatchResult> words = WORD.matcher(text).results().limit(MOST_WORDS).toList();
    int from = 0;
    while (from < words.size()) {
      from += taken(text, words, from, named);
    }
    return named;
  }

  /** How many words from one on are a known word together; one when none is. */
  private int taken(
      String text, List<MatchResult> words, int from, Map<Dimension, Set<String>> named) {
    for (int count = Math.min(LONGEST_NAME, words.size() - from); count > 0; count--) {
      String run = text.substring(words.get(from).start(), words.get(from + count - 1).end());
      List<Meaning> meanings = vocabulary.meaningsOf(run);
      if (!meanings.isEmpty()) {
        if (isName(run) && meanings.stream().allMatch(Meaning.OfCategory.class::isInstance)) {
          meanings.stream()
              .map(Meaning.OfCategory.class::cast)
              .filter(meaning -> !meaning.isCode())
              .forEach(
                  meaning ->
                      named
                          .computeIfAbsent(meaning.dimension(), dimension -> new LinkedHashSet<>())
                          .add(meaning.category().code()));
        }
        return count;
      }
    }
    return 1;
  }

  private boolean isName(String run) {
    return run.length() >= LONG_ENOUGH
        && run.codePoints().anyMatch(Character::isLetter)
        && !PLAIN.contains(Label.normalise(run))
        && vocabulary.rolesOf(run).isEmpty();
  }

  /** Whether a text names some categories of a dimension and not all of them. */
  static boolean isSome(Dimension dimension, Set<String> named) {
    Set<String> all = new HashSet<>();
    dimension.categories().forEach(category -> all.add(category.code()));
    return !named.isEmpty() && !named.containsAll(all);
  }
}
