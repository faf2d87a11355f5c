package io.annuario.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the corners of a box: a count is more along each axis, and another one less, or the
 * sums above it more, so that all sums are as they were. The cheapest of all boxes is found at
 * once, in tables of any number of axes and in several publications of them.
 */
final class BoxSearch {

  private static final double STEP = 0.01;

  /** So many boxes are looked at. */
  private static final int MOST = 30_000;

  private final Knowledge knowledge;
  private final Lattice grid;
  private final boolean[] hidden;
  private final boolean[] barred;
  private final boolean[] all;

  BoxSearch(Knowledge knowledge, boolean[] hidden, boolean[] barred) {
    this.knowledge = knowledge;
    this.grid = knowledge.grid();
    this.hidden = hidden;
    this.barred = barred;
    this.all = new boolean[hidden.length];
    Arrays.fill(all, true);
  }

  /**
   * An alternative in which a count differs by a given change.
   *
   * @param more whether counts that are not hidden yet may differ
   * @return the one that costs least; null where no box fits
   */
  @Nullable Alternative find(int unknown, long change, boolean more) {
    Attempt attempt = new Attempt(unknown, change, more);
    if (knowledge.unknown(unknown).part().isEmpty()) {
      attempt.around(unknown, change);
      return attempt.best;
    }
    // What is left of a whole differs where the whole or one of its parts does.
    for (int number : knowledge.relationsOf(unknown)) {
      Relation relation = knowledge.relation(number);
      long by = -relation.of(unknown) * change;
      for (int at = 0; at < relation.cells().length; at++) {
        int cell = relation.cells()[at];
        if (knowledge.unknown(cell).part().isEmpty() && by % relation.coefficients()[at] == 0) {
          attempt.around(cell, by / relation.coefficients()[at]);
        }
      }
    }
    return attempt.best;
  }

  /** One search. */
  private final class Attempt {

    private final int asked;
    private final long change;
    private final boolean more;
    private int looked;
    private double least = Double.POSITIVE_INFINITY;
    private boolean[] among = new boolean[0];
    @Nullable Alternative best;

    Attempt(int asked, long change, boolean more) {
      this.asked = asked;
      this.change = change;
      this.more = more;
    }

    /** In the publications that have the count, and then in all of them. */
    void around(int cell, long by) {
      long place = grid.place(knowledge.unknown(cell).key());
      if (place < 0) {
        return;
      }
      List<Integer> own = knowledge.unknown(cell).publications();
      among = new boolean[grid.publications()];
      own.forEach(publication -> among[publication] = true);
      widen(0, place, new long[] {place}, new long[] {by}, cost(place, by));
      if (own.size() < among.length) {
        among = new boolean[among.length];
        Arrays.fill(among, true);
        widen(0, place, new long[] {place}, new long[] {by}, cost(place, by));
      }
    }

    /** Repeats what has been found along the next axis. */
    private void widen(int axis, long origin, long[] places, long[] changes, double cost) {
      if (cost >= least || looked > MOST) {
        return;
      }
      if (axis == grid.axes().size()) {
        take(places, changes, cost);
        return;
      }
      long stride = grid.stride(axis);
      int own = grid.element(origin, axis);
      for (Axis.Move move : grid.axes().get(axis).moves(own)) {
        looked++;
        int size = places.length;
        long[] wider = Arrays.copyOf(places, size * move.elements().size());
        long[] by = Arrays.copyOf(changes, wider.length);
        double sum = cost;
        int end = size;
        for (int at = 0; at < move.elements().size() && sum < least; at++) {
          if (move.elements().get(at) == own) {
            continue;
          }
          long away = (move.elements().get(at) - own) * stride;
          for (int corner = 0; corner < size && sum < least; corner++) {
            wider[end] = places[corner] + away;
            by[end] = changes[corner] * move.sign(at);
            sum += cost(wider[end], by[end]);
            end++;
          }
        }
        widen(axis + 1, origin, wider, by, sum);
      }
    }

    /** What is lost when the counts of a place differ; without limit where they cannot. */
    private double cost(long place, long by) {
      double cost = 0;
      int before = -1;
      int[] counts = grid.at(place);
      for (int publication = 0; publication < counts.length; publication++) {
        int count = counts[publication];
        if (among[publication] && count >= 0 && count != before) {
          before = count;
          if (!mayDiffer(count, by)) {
            return Double.POSITIVE_INFINITY;
          }
          cost += STEP + (hidden[count] ? 0 : knowledge.unknown(count).weight());
        }
      }
      return cost;
    }

    private boolean mayDiffer(int count, long by) {
      Unknown unknown = knowledge.unknown(count);
      return unknown.isMovable()
          && !barred[count]
          && (hidden[count] || more)
          && unknown.value() + by >= knowledge.least(count);
    }

    private void take(long[] places, long[] changes, double cost) {
      SortedMap<Integer, Long> all = new TreeMap<>();
      all.put(asked, change);
      for (int at = 0; at < places.length; at++) {
        int[] counts = grid.at(places[at]);
        for (int publication = 0; publication < counts.length; publication++) {
          if (among[publication] && counts[publication] >= 0) {
            all.put(counts[publication], changes[at]);
          }
        }
      }
      mendByRests(all);
      Alternative found = new Alternative(all);
      if (found.change(asked) == change
          && all.keySet().stream().noneMatch(one -> barred[one])
          && knowledge.fits(found, more ? BoxSearch.this.all : hidden)) {
        best = found;
        least = cost;
      }
    }

    private void mendByRests(SortedMap<Integer, Long> changes) {
      for (int cell : List.copyOf(changes.keySet())) {
        for (int number : knowledge.relationsOf(cell)) {
          Relation relation = knowledge.relation(number);
          long sum = 0;
          int rest = -1;
          for (int at = 0; at < relation.cells().length; at++) {
            int one = relation.cells()[at];
            sum += relation.coefficients()[at] * changes.getOrDefault(one, 0L);
            rest = knowledge.unknown(one).part().isEmpty() ? rest : one;
          }
          if (sum != 0 && rest >= 0) {
            changes.putIfAbsent(rest, -sum * relation.of(rest));
          }
        }
      }
    }
  }
}
