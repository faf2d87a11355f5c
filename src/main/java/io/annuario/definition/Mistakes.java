package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The mistakes found so far: reading goes on after each, so that all are told at once. */
final class Mistakes {

  /** More than anyone corrects at once; a wrong file may hold one a line. */
  private static final int MOST = 200;

  private final Set<DefinitionRejected.Mistake> found = new LinkedHashSet<>();

  /**
   * Keeps a mistake, once however often it is met.
   *
   * @param line from 1; 0 for the file as a whole
   */
  void add(String file, int line, Phrase what, Phrase remedy) {
    found.add(new DefinitionRejected.Mistake(file, line, what, remedy));
  }

  /** Files in the order in which they were met, lines from top to bottom. */
  DefinitionRejected rejected() {
    List<String> files = found.stream().map(DefinitionRejected.Mistake::file).distinct().toList();
    List<DefinitionRejected.Mistake> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparingInt(
                (DefinitionRejected.Mistake mistake) -> files.indexOf(mistake.file()))
            .thenComparingInt(DefinitionRejected.Mistake::line));
    if (sorted.size() <= MOST) {
      return new DefinitionRejected(sorted);
    }
    List<DefinitionRejected.Mistake> first = new ArrayList<>(sorted.subList(0, MOST));
    first.add(
        new DefinitionRejected.Mistake(
            sorted.get(MOST).file(),
            sorted.get(MOST).line(),
            sorted.size() - MOST == 1
                ? new Phrase("qui c'è un altro errore", "here is 1 more mistake")
                : Phrase.of(
                    "da qui in poi ci sono altri %d errori",
                    "from here on there are %d more mistakes", sorted.size() - MOST),
            new Phrase("Correggere i precedenti e riprovare", "Correct the others and try again")));
    return new DefinitionRejected(first);
  }

  void rejectIfAny() throws DefinitionRejected {
    if (!found.isEmpty()) {
      throw rejected();
    }
  }
}
