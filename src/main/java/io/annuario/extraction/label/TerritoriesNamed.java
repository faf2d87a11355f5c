package io.annuario.extraction.label;

import io.annuario.definition.Meaning;
import io.annuario.definition.Office;
import io.annuario.definition.Territory;
import io.annuario.definition.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the territories that a sentence names anywhere: "Offences in Arvenia, 2024". Names are
 * written with a capital, so that "mare" or "centro" in a sentence are no places; what is part of a
 * longer known word, such as the name of an office, is not counted.
 */
final class TerritoriesNamed {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final int MOST_WORDS = 60;

  /** "Friuli Venezia Giulia", "Provincia autonoma di Bolzano Bozen". */
  private static final int LONGEST_NAME = 8;

  /** Shorter ones are read only as the job writes them. */
  private static final int LONG_ENOUGH = 4;

  private final Vocabulary vocabulary;

  TerritoriesNamed(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The territories that a text names, without those of which it says that it is not about them.
   *
   * @param leftOut gets the others: "all regions but Alba"
   */
  Set<Territory> in(String text, Set<Territory> leftOut) {
    Set<Territory> named = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(text);
    List<MatchResult> words = matcher.results().limit(MOST_WORDS).toList();
    int from = 0;
    while (from < words.size()) {
      Set<Territory> here = new LinkedHashSet<>();
      int taken = taken(text, words, from, here);
      boolean isOut =
          !here.isEmpty()
              && TitleTerritory.isLeftOut(
                  text, words.get(from).start(), words.get(from + taken - 1).end());
      (isOut ? leftOut : named).addAll(here);
      from += taken;
    }
    return named;
  }

  /** How many words from one on are a known word together; one when none is. */
  private int taken(String text, List<MatchResult> words, int from, Set<Territory> named) {
    int most = Math.min(LONGEST_NAME, words.size() - from);
    for (int count = most; count > 0; count--) {
      String run = text.substring(words.get(from).start(), words.get(from + count - 1).end());
      List<Meaning> meanings = vocabulary.meaningsOf(run);
      if (!meanings.isEmpty()) {
        if (isName(run)) {
          meanings.forEach(meaning -> add(meaning, run, meanings, named));
        }
        return count;
      }
    }
    return 1;
  }

  private boolean isName(String run) {
    return !Character.isLowerCase(run.codePointAt(0)) && vocabulary.rolesOf(run).isEmpty();
  }

  private static void add(Meaning meaning, String run, List<Meaning> all, Set<Territory> named) {
    if (meaning instanceof Meaning.OfTerritory of
        && (run.length() >= LONG_ENOUGH || run.equals(of.word()))
        && all.stream().allMatch(other -> agrees(other, of.territory()))) {
      named.add(of.territory());
    }
  }

  /** An office called after a town where it sits is no place, unless the town is all it counts. */
  private static boolean agrees(Meaning meaning, Territory territory) {
    return !(meaning instanceof Meaning.OfOffice of) || isOf(of.office(), territory);
  }

  private static boolean isOf(Office office, Territory territory) {
    return office.territories().contains(territory.code());
  }
}
