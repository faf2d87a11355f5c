package io.annuario.definition;

import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes found so far: reading goes on after each, so that all are told at once. */
final class Mistakes {

  private final List<DefinitionRejected.Mistake> found = new ArrayList<>();

  /**
   * @param line from 1; 0 for the file as a whole
   */
  void add(String file, int line, Phrase what, Phrase remedy) {
    found.add(new DefinitionRejected.Mistake(file, line, what, remedy));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Files in the order in which they were met, lines from top to bottom. */
  DefinitionRejected rejected() {
    List<String> files = found.stream().map(DefinitionRejected.Mistake::file).distinct().toList();
    return new DefinitionRejected(
        found.stream()
            .sorted(
                Comparator.comparingInt(
                        (DefinitionRejected.Mistake mistake) -> files.indexOf(mistake.file()))
                    .thenComparingInt(DefinitionRejected.Mistake::line))
            .toList());
  }

  void rejectIfAny() throws DefinitionRejected {
    if (!found.isEmpty()) {
      throw rejected();
    }
  }
}
