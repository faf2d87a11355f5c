package io.annuario.disclosure;

import java.util.IdentityHashMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Proves of each hidden cell that it cannot be worked out too closely: by other states of things
 * that fit all that is shown, each of which is checked here anew, in whole numbers.
 */
final class Audit {

  private Audit() {}

  /** The counts of which it could not be proved, and that are not given up. */
  static SortedSet<Integer> failures(Knowledge knowledge, Suppression suppression) {
    IdentityHashMap<Alternative, Boolean> fitting = new IdentityHashMap<>();
    SortedSet<Integer> failures = new TreeSet<>();
    boolean[] hidden = suppression.hidden();
    for (int number = 0; number < knowledge.size(); number++) {
      Leeway leeway = suppression.leeway(number);
      if (leeway != null && hidden[number] && !suppression.lost().contains(number)) {
        long from =
            suppression
                .evidence()
                .from(
                    number,
                    one -> fitting.computeIfAbsent(one, each -> knowledge.fits(each, hidden)));
        long to =
            suppression
                .evidence()
                .to(
                    number,
                    one -> fitting.computeIfAbsent(one, each -> knowledge.fits(each, hidden)));
        if (!leeway.isMet(from, to)) {
          failures.add(number);
        }
      }
    }
    return failures;
  }
}
