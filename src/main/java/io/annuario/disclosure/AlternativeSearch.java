package io.annuario.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for other states of things that fit what is shown, at the least loss: what has to differ
 * has to be hidden. Near by first, then wider: counts that are far away seldom help.
 */
final class AlternativeSearch {

  /** How many counts of a sum are looked at; all of them at last. */
  private static final int[] BREADTHS = {6, Integer.MAX_VALUE};

  /** More counts than these at a time take too long. */
  private static final int MOST = 120;

  /** When nothing else is left, so many. */
  private static final int WIDEST = 1_500;

  /** So that of two ways that lose nothing the shorter one is taken. */
  private static final double STEP = 1e-3;

  private final Knowledge knowledge;
  private final boolean[] hidden;
  private final boolean[] barred;
  private final BoxSearch boxes;
  private final StepSearch steps;
  private int programs;

  /**
   * @param hidden which counts are hidden by now; whoever asks may go on hiding
   * @param barred those that must not differ
   */
  AlternativeSearch(Knowledge knowledge, boolean[] hidden, boolean[] barred) {
    this.knowledge = knowledge;
    this.hidden = hidden;
    this.barred = barred;
    this.boxes = new BoxSearch(knowledge, hidden, barred);
    this.steps = new StepSearch(knowledge, hidden, barred);
  }

  /** How many programs were solved. */
  int programs() {
    return programs;
  }

  /**
   * An alternative in which a count differs by a given change.
   *
   * @param more whether counts that are not hidden yet may differ
   * @return null when none was found
   */
  @Nullable Alternative find(int unknown, long change, boolean more) {
    if (knowledge.unknown(unknown).value() + change < knowledge.least(unknown)) {
      return null;
    }
    Alternative box = boxes.find(unknown, change, more);
    if (box != null && loss(box) == 0) {
      return box;
    }
    Alternative near = steps.find(unknown, change, more);
    if (box != null && (near == null || loss(near) >= loss(box))) {
      return box;
    }
    if (near != null || !more) {
      return near;
    }
    return byProgram(unknown, change, more);
  }

  /** What is lost by an alternative: the weights of all that has to be hidden for it. */
  int loss(Alternative alternative) {
    return alternative.changes().keySet().stream()
        .filter(number -> !hidden[number])
        .mapToInt(number -> knowledge.unknown(number).weight())
        .sum();
  }

  private @Nullable Alternative byProgram(int unknown, long change, boolean more) {
    int before = 0;
    for (int breadth : BREADTHS) {
      Set<Integer> near = near(unknown, breadth, MOST, more);
      if (near.size() > before) {
        before = near.size();
        Alternative found = fitting(near, unknown, change);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * The same by one large program, which takes long: all that is linked may differ.
   *
   * @return null when there is none, or none in whole numbers was found
   */
  @Nullable Alternative findAnywhere(int unknown, long change) {
    if (knowledge.unknown(unknown).value() + change < knowledge.least(unknown)) {
      return null;
    }
    return fitting(near(unknown, Integer.MAX_VALUE, WIDEST, true), unknown, change);
  }

  private @Nullable Alternative fitting(Set<Integer> cells, int unknown, long change) {
    boolean[] all = new boolean[knowledge.size()];
    Arrays.fill(all, true);
    Alternative found = among(List.copyOf(cells), unknown, change);
    return found != null && knowledge.fits(found, all) ? found : null;
  }

  private boolean mayDiffer(int unknown, boolean more) {
    return !barred[unknown] && (hidden[unknown] || more);
  }

  /** Counts that are added up with a count, with those, and where such sums cross. */
  private Set<Integer> near(int unknown, int breadth, int most, boolean more) {
    Set<Integer> near = new LinkedHashSet<>();
    Set<Integer> taken = new LinkedHashSet<>();
    Map<Integer, Integer> touched = new HashMap<>();
    near.add(unknown);
    int rounds = breadth == Integer.MAX_VALUE ? Integer.MAX_VALUE : 3;
    int width = breadth;
    for (int round = 0; round < rounds && near.size() < most; round++) {
      int size = near.size();
      for (int cell : List.copyOf(near)) {
        for (int at : knowledge.relationsOf(cell)) {
          if (taken.add(at)) {
            addSome(knowledge.relation(at), width, most, more, near, touched);
          }
        }
      }
      touched.forEach(
          (cell, times) -> {
            if (times > 1 && near.size() < most) {
              near.add(cell);
            }
          });
      if (near.size() == size) {
        break;
      }
      width = breadth == Integer.MAX_VALUE ? width : Math.max(2, width / 2);
    }
    near.remove(unknown);
    return near;
  }

  private void addSome(
      Relation relation,
      int breadth,
      int most,
      boolean more,
      Set<Integer> near,
      Map<Integer, Integer> touched) {
    int unseen = breadth;
    int open = breadth;
    for (int cell : relation.cells()) {
      if (mayDiffer(cell, more)) {
        touched.merge(cell, 1, Integer::sum);
        boolean room = hidden[cell] ? unseen-- > 0 : open-- > 0;
        if (room && near.size() < most) {
          near.add(cell);
        }
      }
    }
  }

  private @Nullable Alternative among(List<Integer> cells, int unknown, long change) {
    Map<Integer, Integer> columns = new HashMap<>();
    Set<Integer> relations = new LinkedHashSet<>();
    Arrays.stream(knowledge.relationsOf(unknown)).forEach(relations::add);
    double[] costs = new double[2 * cells.size()];
    double[] limits = new double[2 * cells.size()];
    for (int at = 0; at < cells.size(); at++) {
      int cell = cells.get(at);
      columns.put(cell, at);
      Arrays.stream(knowledge.relationsOf(cell)).forEach(relations::add);
      double cost = STEP + (hidden[cell] ? 0 : knowledge.unknown(cell).weight());
      costs[at] = cost;
      costs[at + cells.size()] = cost;
      limits[at] = Double.MAX_VALUE;
      limits[at + cells.size()] = knowledge.unknown(cell).value() - knowledge.least(cell);
    }
    List<double[]> rows = new ArrayList<>();
    double[] sums = new double[relations.size()];
    for (int number : relations) {
      Relation relation = knowledge.relation(number);
      double[] row = new double[cells.size()];
      boolean empty = true;
      for (int i = 0; i < relation.cells().length; i++) {
        Integer column = columns.get(relation.cells()[i]);
        if (column != null) {
          row[column] = relation.coefficients()[i];
          empty = false;
        } else if (relation.cells()[i] == unknown) {
          sums[rows.size()] = -relation.coefficients()[i] * (double) change;
        }
      }
      if (empty && sums[rows.size()] != 0) {
        return null;
      }
      rows.add(row);
    }
    programs++;
    long[] changes =
        cells.isEmpty() ? new long[0] : new LinearProgram(costs, limits, rows, sums).solve();
    return changes == null ? null : alternative(cells, changes, unknown, change);
  }

  private static Alternative alternative(
      List<Integer> cells, long[] changes, int unknown, long change) {
    TreeMap<Integer, Long> all = new TreeMap<>();
    all.put(unknown, change);
    for (int at = 0; at < changes.length; at++) {
      if (changes[at] != 0) {
        all.put(cells.get(at), changes[at]);
      }
    }
    return new Alternative(all);
  }
}
