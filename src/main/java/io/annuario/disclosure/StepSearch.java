package io.annuario.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an alternative step by step: a sum that does not add up any more is mended by one of
 * its counts, which may upset others, until all add up. The cheapest is tried first (A*). In
 * tables, where the corners of a rectangle or of a box are enough, this finds in a few hundred
 * steps what a linear program finds in thousands; whole numbers it finds by itself.
 */
final class StepSearch {

  /** So many states are looked at before it is given up. */
  private static final int MOST = 400;

  /** What a sum that is upset is reckoned to cost: the more, the sooner there is an end. */
  private static final double[] HOPES = {4, 15, 40};

  private static final double[] LAST = {15};

  /** More counts of a sum than these are not tried. */
  private static final int BREADTH = 40;

  private static final double STEP = 0.01;

  private final Knowledge knowledge;
  private final boolean[] hidden;
  private final boolean[] barred;

  /** A state: what differs is what differed before, and one count more. */
  private record State(
      @Nullable State before, int cell, long change, double cost, double hope, long number) {}

  StepSearch(Knowledge knowledge, boolean[] hidden, boolean[] barred) {
    this.knowledge = knowledge;
    this.hidden = hidden;
    this.barred = barred;
  }

  /**
   * An alternative in which a count differs by a given change.
   *
   * @param more whether counts that are not hidden yet may differ
   * @return null when none was found
   */
  @Nullable Alternative find(int unknown, long change, boolean more) {
    for (double hope : more ? HOPES : LAST) {
      Alternative found = find(unknown, change, more, hope);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Alternative find(int unknown, long change, boolean more, double hope) {
    PriorityQueue<State> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble((State state) -> state.cost() + state.hope())
                .thenComparingLong(State::number));
    queue.add(new State(null, unknown, change, 0, 0, 0));
    long created = 0;
    for (int looked = 0; looked < MOST && !queue.isEmpty(); looked++) {
      State state = queue.remove();
      SortedMap<Integer, Long> changes = changes(state);
      SortedMap<Integer, Long> upset = upset(changes);
      if (upset.isEmpty()) {
        return new Alternative(changes);
      }
      int sum = narrowest(upset);
      Relation relation = knowledge.relation(sum);
      int tried = 0;
      for (int at = 0; at < relation.cells().length && tried < 2 * BREADTH; at++) {
        int cell = relation.cells()[at];
        long by = mending(cell, -upset.getOrDefault(sum, 0L), relation.coefficients()[at]);
        if (by != 0 && mayDiffer(cell, more) && !changes.containsKey(cell)) {
          tried += hidden[cell] ? 1 : 2;
          double cost = state.cost() + STEP + (hidden[cell] ? 0 : knowledge.unknown(cell).weight());
          queue.add(new State(state, cell, by, cost, hope * left(upset, cell, by), ++created));
        }
      }
    }
    return null;
  }

  private boolean mayDiffer(int cell, boolean more) {
    return !barred[cell] && (hidden[cell] || more);
  }

  /** What a count can do to mend a sum; nothing where that is no whole number. */
  private long mending(int cell, long missing, long coefficient) {
    long most = knowledge.least(cell) - knowledge.unknown(cell).value();
    return missing % coefficient == 0 ? Math.max(missing / coefficient, most) : 0;
  }

  private static SortedMap<Integer, Long> changes(State state) {
    SortedMap<Integer, Long> changes = new TreeMap<>();
    for (State one = state; one != null; one = one.before()) {
      changes.put(one.cell(), one.change());
    }
    return changes;
  }

  /** The sums that do not add up, and by how much. */
  private SortedMap<Integer, Long> upset(SortedMap<Integer, Long> changes) {
    SortedMap<Integer, Long> upset = new TreeMap<>();
    changes.forEach(
        (cell, change) -> {
          for (int number : knowledge.relationsOf(cell)) {
            upset.merge(number, change * coefficient(number, cell), Long::sum);
          }
        });
    upset.values().removeIf(sum -> sum == 0);
    return upset;
  }

  private final Map<Long, Long> coefficients = new HashMap<>();

  private long coefficient(int relation, int cell) {
    return coefficients.computeIfAbsent(
        ((long) relation << 32) | cell, both -> knowledge.relation(relation).of(cell));
  }

  /** The sum that leaves least choice. */
  private int narrowest(SortedMap<Integer, Long> upset) {
    return upset.keySet().stream()
        .min(Comparator.comparingInt(number -> knowledge.relation(number).cells().length))
        .orElseThrow();
  }

  /** How many sums are upset when one count more differs. */
  private int left(SortedMap<Integer, Long> upset, int cell, long by) {
    int left = upset.size();
    for (int number : knowledge.relationsOf(cell)) {
      Long sum = upset.get(number);
      if (sum == null) {
        left++;
      } else if (sum + by * coefficient(number, cell) == 0) {
        left--;
      }
    }
    return left;
  }
}
