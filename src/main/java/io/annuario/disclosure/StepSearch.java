package io.annuario.disclosure;

import java.util.Comparator;
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
  private final boolean[] differs;
  private final long[] sums;
  private final boolean[] isTouched;
  private final int[] touchedOnes;
  private int touched;
  private int upset;

  /** A state: what differs is what differed before, and one count more. */
  private record State(
      @Nullable State before, int cell, long change, double cost, double hope, long number) {}

  StepSearch(Knowledge knowledge, boolean[] hidden, boolean[] barred) {
    this.knowledge = knowledge;
    this.hidden = hidden;
    this.barred = barred;
    this.differs = new boolean[knowledge.size()];
    this.sums = new long[knowledge.relations()];
    this.isTouched = new boolean[sums.length];
    this.touchedOnes = new int[sums.length];
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
      enter(state);
      int sum = narrowest();
      if (sum < 0) {
        leave(state);
        return new Alternative(changes(state));
      }
      Relation relation = knowledge.relation(sum);
      int tried = 0;
      for (int at = 0; at < relation.cells().length && tried < 2 * BREADTH; at++) {
        int cell = relation.cells()[at];
        long by = mending(cell, -sums[sum], relation.coefficients()[at]);
        if (by != 0 && mayDiffer(cell, more) && !differs[cell]) {
          tried += hidden[cell] ? 1 : 2;
          double cost = state.cost() + STEP + (hidden[cell] ? 0 : knowledge.unknown(cell).weight());
          queue.add(new State(state, cell, by, cost, hope * left(cell, by), ++created));
        }
      }
      leave(state);
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

  /** Works out by how much each sum is upset. */
  private void enter(State state) {
    touched = 0;
    for (State one = state; one != null; one = one.before()) {
      differs[one.cell()] = true;
      int[] relations = knowledge.relationsOf(one.cell());
      long[] coefficients = knowledge.coefficientsOf(one.cell());
      for (int at = 0; at < relations.length; at++) {
        int relation = relations[at];
        if (!isTouched[relation]) {
          isTouched[relation] = true;
          touchedOnes[touched++] = relation;
        }
        sums[relation] += coefficients[at] * one.change();
      }
    }
  }

  private void leave(State state) {
    for (State one = state; one != null; one = one.before()) {
      differs[one.cell()] = false;
    }
    for (int at = 0; at < touched; at++) {
      sums[touchedOnes[at]] = 0;
      isTouched[touchedOnes[at]] = false;
    }
  }

  /** The upset sum that leaves least choice; -1 where none is upset. */
  private int narrowest() {
    int narrowest = -1;
    upset = 0;
    for (int at = 0; at < touched; at++) {
      int relation = touchedOnes[at];
      if (sums[relation] != 0) {
        upset++;
        int length = knowledge.relation(relation).cells().length;
        int best = narrowest < 0 ? length : knowledge.relation(narrowest).cells().length;
        if (narrowest < 0 || length < best || (length == best && relation < narrowest)) {
          narrowest = relation;
        }
      }
    }
    return narrowest;
  }

  /** How many sums are upset when one count more differs. */
  private int left(int cell, long by) {
    int left = upset;
    int[] relations = knowledge.relationsOf(cell);
    long[] coefficients = knowledge.coefficientsOf(cell);
    for (int at = 0; at < relations.length; at++) {
      long sum = sums[relations[at]];
      if (sum == 0) {
        left++;
      } else if (sum + by * coefficients[at] == 0) {
        left--;
      }
    }
    return left;
  }
}
