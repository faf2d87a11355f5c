package io.annuario.extraction.table;

import io.annuario.observation.Address;
import io.annuario.observation.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Which lines have a part of their keys from a label above them. */
final class Inheritances {

  /** A table with more is told by its first ones. */
  private static final int MOST_TOLD = 20;

  private final List<Run> runs = new ArrayList<>();
  private int more;

  /** Lines one below the other that inherit the same from the same label. */
  private record Run(int from, int to, Address label, Phrase what) {}

  /**
   * @param row zero-based
   */
  void add(int row, Address label, Phrase what) {
    for (int at = runs.size() - 1; at >= 0 && at >= runs.size() - 4; at--) {
      Run run = runs.get(at);
      if (run.label().equals(label) && run.what().equals(what)) {
        runs.set(at, new Run(run.from(), row, label, what));
        return;
      }
    }
    if (runs.size() < MOST_TOLD) {
      runs.add(new Run(row, row, label, what));
    } else {
      more++;
    }
  }

  List<Phrase> told() {
    List<Phrase> told = new ArrayList<>();
    for (Run run : runs) {
      String rows = run.from() + 1 + (run.from() == run.to() ? "" : "–" + (run.to() + 1));
      boolean isOne = run.from() == run.to();
      told.add(
          new Phrase(isOne ? "la riga " : "le righe ", isOne ? "row " : "rows ")
              .then(Phrase.same(rows))
              .then(
                  isOne
                      ? new Phrase(" eredita ", " inherits ")
                      : new Phrase(" ereditano ", " inherit "))
              .then(run.what())
              .then(new Phrase(" da ", " from "))
              .then(Phrase.same(run.label().toString())));
    }
    if (more > 0) {
      told.add(
          more == 1
              ? new Phrase("e un'altra riga di seguito", "and 1 more row below")
              : Phrase.of("e altre %d righe di seguito", "and %d more rows below", more));
    }
    return told;
  }
}
