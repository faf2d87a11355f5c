package io.annuario.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The plainest of alternatives: there are some more of those that are counted somewhere, and so in
 * all sums that they are counted in. It is open wherever all these are hidden.
 */
final class Raising {

  private static final int NONE = -1;

  private final Knowledge knowledge;
  private final boolean[] hidden;

  Raising(Knowledge knowledge, boolean[] hidden) {
    this.knowledge = knowledge;
    this.hidden = hidden;
  }

  /**
   * The alternative in which a count is more.
   *
   * @return null where a sum that would have to be more is shown
   */
  @Nullable Alternative find(int unknown, long more) {
    int part = unknown;
    for (int inner = partOf(part); inner != NONE; inner = partOf(part)) {
      part = inner;
    }
    SortedMap<Integer, Long> changes = new TreeMap<>();
    Deque<Integer> ahead = new ArrayDeque<>();
    changes.put(part, more);
    ahead.add(part);
    while (!ahead.isEmpty()) {
      int cell = ahead.remove();
      for (int number : knowledge.relationsOf(cell)) {
        Relation relation = knowledge.relation(number);
        int whole = wholeOf(relation, cell);
        if (whole != NONE && changes.putIfAbsent(whole, more) == null) {
          ahead.add(whole);
        }
      }
    }
    mendByRests(changes);
    Alternative found = new Alternative(changes);
    return changes.containsKey(unknown) && knowledge.fits(found, hidden) ? found : null;
  }

  private boolean isRest(int cell) {
    return !knowledge.unknown(cell).part().isEmpty();
  }

  /** One of those that a count is the sum of. */
  private int partOf(int whole) {
    for (int number : knowledge.relationsOf(whole)) {
      Relation relation = knowledge.relation(number);
      if (relation.of(whole) == -1) {
        for (int at = 0; at < relation.cells().length; at++) {
          int cell = relation.cells()[at];
          if (relation.coefficients()[at] == 1 && hidden[cell] && !isRest(cell)) {
            return cell;
          }
        }
      }
    }
    return NONE;
  }

  private static int wholeOf(Relation relation, int part) {
    if (relation.of(part) == 1) {
      for (int at = 0; at < relation.cells().length; at++) {
        if (relation.coefficients()[at] == -1) {
          return relation.cells()[at];
        }
      }
    }
    return NONE;
  }

  private void mendByRests(SortedMap<Integer, Long> changes) {
    for (int cell : new TreeMap<>(changes).keySet()) {
      for (int number : knowledge.relationsOf(cell)) {
        Relation relation = knowledge.relation(number);
        long sum = 0;
        int rest = NONE;
        for (int at = 0; at < relation.cells().length; at++) {
          sum += relation.coefficients()[at] * changes.getOrDefault(relation.cells()[at], 0L);
          rest = isRest(relation.cells()[at]) ? relation.cells()[at] : rest;
        }
        if (sum != 0 && rest != NONE && !changes.containsKey(rest)) {
          changes.put(rest, -sum * relation.of(rest));
        }
      }
    }
  }
}
