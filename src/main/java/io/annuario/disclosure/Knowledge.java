package io.annuario.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** All that an outsider has to reckon with: counts, and how they add up. */
final class Knowledge {

  private final List<Unknown> unknowns;
  private final List<Relation> relations;
  private final int[][] relationsOf;
  private final long[][] coefficientsOf;
  private final Lattice grid;
  private final long[] least;

  /**
   * @param relations of any counts; those that are shown drop out
   * @param grid where the counts stand
   */
  Knowledge(List<Unknown> unknowns, List<Relation> relations, Lattice grid) {
    this.grid = grid;
    this.unknowns = List.copyOf(unknowns);
    this.relations =
        relations.stream().map(this::movable).filter(one -> one.cells().length > 0).toList();
    int[] counted = new int[unknowns.size()];
    this.relations.forEach(one -> Arrays.stream(one.cells()).forEach(cell -> counted[cell]++));
    this.relationsOf = Arrays.stream(counted).mapToObj(int[]::new).toArray(int[][]::new);
    this.coefficientsOf = Arrays.stream(counted).mapToObj(long[]::new).toArray(long[][]::new);
    for (int at = this.relations.size() - 1; at >= 0; at--) {
      Relation relation = this.relations.get(at);
      for (int i = 0; i < relation.cells().length; i++) {
        int cell = relation.cells()[i];
        relationsOf[cell][--counted[cell]] = at;
        coefficientsOf[cell][counted[cell]] = relation.coefficients()[i];
      }
    }
    this.least = unknowns.stream().mapToLong(Unknown::floor).toArray();
    raiseLeast();
  }

  private Relation movable(Relation relation) {
    int[] at = new int[relation.cells().length];
    int count = 0;
    for (int i = 0; i < at.length; i++) {
      if (unknowns.get(relation.cells()[i]).isMovable()) {
        at[count++] = i;
      }
    }
    // What costs least to hide comes first, so that it is found first.
    Integer[] order = Arrays.stream(at, 0, count).boxed().toArray(Integer[]::new);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingInt(i -> unknowns.get(relation.cells()[i]).weight())
            .thenComparingInt(i -> relation.cells()[i]));
    int[] cells = Arrays.stream(order).mapToInt(i -> relation.cells()[i]).toArray();
    long[] coefficients = Arrays.stream(order).mapToLong(i -> relation.coefficients()[i]).toArray();
    return new Relation(cells, coefficients);
  }

  /** A sum of counts that are not zero is at least as much as there are of them. */
  private void raiseLeast() {
    boolean raised = true;
    while (raised) {
      raised = false;
      for (Relation relation : relations) {
        for (int at = 0; at < relation.cells().length; at++) {
          raised |= raise(relation, at);
        }
      }
    }
  }

  private boolean raise(Relation relation, int at) {
    long own = relation.coefficients()[at];
    long change = 0;
    for (int i = 0; i < relation.cells().length; i++) {
      long coefficient = relation.coefficients()[i];
      if (i != at && Math.abs(own) == 1 && Long.signum(coefficient) == -Long.signum(own)) {
        int cell = relation.cells()[i];
        change += Math.abs(coefficient) * (least[cell] - unknowns.get(cell).value());
      } else if (i != at) {
        return false;
      }
    }
    int cell = relation.cells()[at];
    long bound = unknowns.get(cell).value() + change;
    if (bound > least[cell]) {
      least[cell] = bound;
      return true;
    }
    return false;
  }

  int size() {
    return unknowns.size();
  }

  Lattice grid() {
    return grid;
  }

  Unknown unknown(int number) {
    return unknowns.get(number);
  }

  Relation relation(int number) {
    return relations.get(number);
  }

  /** How many relations there are. */
  int relations() {
    return relations.size();
  }

  int[] relationsOf(int unknown) {
    return relationsOf[unknown];
  }

  /** The coefficients of a count in its relations. */
  long[] coefficientsOf(int unknown) {
    return coefficientsOf[unknown];
  }

  /** As little as a count can be, whatever of it and of others is hidden. */
  long least(int unknown) {
    return least[unknown];
  }

  /**
   * Whether an alternative fits all that is known: computed in whole numbers, whoever found it.
   *
   * @param hidden which unknowns are not shown
   */
  boolean fits(Alternative alternative, boolean[] hidden) {
    for (var change : alternative.changes().entrySet()) {
      int number = change.getKey();
      Unknown unknown = unknowns.get(number);
      if (!hidden[number]
          || Math.addExact(unknown.value(), change.getValue()) < unknown.floor()
          || !Arrays.stream(relationsOf[number])
              .allMatch(at -> relations.get(at).holds(alternative))) {
        return false;
      }
    }
    return true;
  }
}
