package io.annuario.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** One way in which counts add up: a tree, each element of which is counted in the one above it. */
final class Axis {

  /** That an element has none above it. */
  static final String TOP = "";

  private static final int NONE = -1;

  /** More partners than these are not tried of an element. */
  private static final int PARTNERS = 40;

  /** Of a sum so many of its smallest parts are tried. */
  private static final int PARTS = 6;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] above;
  private final List<List<Integer>> leaves = new ArrayList<>();
  private final Map<Integer, List<Move>> moves = new HashMap<>();

  /**
   * Something that leaves all sums of the axis as they are.
   *
   * @param elements what is changed
   * @param more how many of them, from the first, become more; the others become less
   */
  record Move(List<Integer> elements, int more) {

    Move {
      elements = List.copyOf(elements);
    }

    /** Of the change of an element. */
    int sign(int element) {
      return element < more ? 1 : -1;
    }
  }

  /**
   * @param tree the elements, each with the one above it or {@link #TOP}
   */
  Axis(SortedMap<String, String> tree) {
    tree.keySet().forEach(name -> numbers.put(name, numbers.size()));
    this.above = new int[numbers.size()];
    tree.forEach((name, other) -> above[of(name)] = of(other));
    boolean[] isSum = new boolean[above.length];
    for (int element = 0; element < above.length; element++) {
      leaves.add(new ArrayList<>());
      if (above[element] != NONE) {
        isSum[above[element]] = true;
      }
    }
    for (int element = 0; element < above.length; element++) {
      if (!isSum[element]) {
        for (int one : path(element)) {
          leaves.get(one).add(element);
        }
      }
    }
  }

  int size() {
    return above.length;
  }

  /** The number of an element; -1 where there is none of that name. */
  int of(String name) {
    return numbers.getOrDefault(name, NONE);
  }

  private List<Integer> path(int element) {
    List<Integer> path = new ArrayList<>();
    for (int one = element; one != NONE && path.size() <= above.length; one = above[one]) {
      path.add(one);
    }
    return path;
  }

  /** The moves in which an element is more; those to its next of kin first. */
  List<Move> moves(int element) {
    return moves.computeIfAbsent(element, this::find);
  }

  private List<Move> find(int element) {
    List<Move> found = new ArrayList<>();
    List<Integer> own = leaves.get(element);
    int parts = Math.min(PARTS, own.size());
    for (int leaf : own.subList(0, parts)) {
      List<Integer> path = path(leaf);
      for (int partner : partners(element, PARTNERS / parts)) {
        found.add(between(path, path(partner)));
      }
      found.add(between(path, List.of()));
    }
    if (path(element).size() > 1 || own.get(0) != element) {
      found.add(between(List.of(element), List.of()));
    }
    return found;
  }

  private Set<Integer> partners(int element, int most) {
    Set<Integer> partners = new LinkedHashSet<>();
    for (int wider : path(element)) {
      for (int leaf : leaves.get(wider)) {
        if (partners.size() < most && !leaves.get(element).contains(leaf)) {
          partners.add(leaf);
        }
      }
    }
    return partners;
  }

  private static Move between(List<Integer> more, List<Integer> less) {
    List<Integer> elements = new ArrayList<>(more);
    elements.removeAll(less);
    int up = elements.size();
    less.stream().filter(one -> !more.contains(one)).forEach(elements::add);
    return new Move(elements, up);
  }
}
