package io.annuario.disclosure;

import io.annuario.disclosure.Unknown.State;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides cells until of each hidden one there are alternatives that are far enough apart: for one
 * after the other the cheapest is looked for, and what differs in it is hidden, too. At the end,
 * what turned out not to be needed is shown again.
 */
final class Suppression {

  /** From so many programs on nothing is shown again: the pattern is safe, and larger. */
  private static final int PROGRAMS = 20_000;

  /** So many times its width a count is tried to be more. */
  private static final int WIDER = 2;

  private final Knowledge knowledge;
  private final boolean[] hidden;
  private final boolean[] barred;
  private final @Nullable Leeway[] leeways;
  private final Evidence evidence;
  private final AlternativeSearch search;
  private final SortedSet<Integer> lost = new TreeSet<>();
  private final Deque<Integer> waiting = new ArrayDeque<>();

  Suppression(Knowledge knowledge) {
    this.knowledge = knowledge;
    int size = knowledge.size();
    this.hidden = new boolean[size];
    this.barred = new boolean[size];
    this.leeways = new Leeway[size];
    for (int number = 0; number < size; number++) {
      Unknown unknown = knowledge.unknown(number);
      hidden[number] =
          unknown.state() == State.HIDDEN || (unknown.state() == State.OPEN && unknown.small());
      leeways[number] = unknown.leeway();
    }
    this.evidence = new Evidence(knowledge);
    this.search = new AlternativeSearch(knowledge, hidden, barred);
  }

  /** Hides what has to be hidden. */
  void run() {
    all(number -> knowledge.unknown(number).small()).forEach(waiting::add);
    all(number -> !knowledge.unknown(number).small()).forEach(waiting::add);
    while (!waiting.isEmpty()) {
      int number = waiting.remove();
      boolean isSmall = knowledge.unknown(number).small();
      boolean met = meet(number, true);
      if (!met && isSmall) {
        hideLinked(number);
        met = meet(number, true);
      }
      if (!met && isSmall) {
        lost.add(number);
      } else if (!met) {
        settle(number);
      }
    }
    showAgain();
    if (hiddenZeros() == 0) {
      IntStream.range(0, knowledge.size()).filter(this::isZero).limit(1).forEach(this::hide);
    }
  }

  /** Whether it is a cell of nothing that may be hidden, so that hidden ones may be nothing. */
  private boolean isZero(int number) {
    Unknown unknown = knowledge.unknown(number);
    return unknown.isCell() && unknown.isMovable() && unknown.value() == 0 && !unknown.small();
  }

  /** One must remain, or what is reckoned with in hidden ones would not be so. */
  private long hiddenZeros() {
    return IntStream.range(0, knowledge.size()).filter(at -> hidden[at] && isZero(at)).count();
  }

  /** What is no secret itself must be able to differ; by how much, others need not pay for. */
  private void settle(int number) {
    Leeway leeway = leeways[number];
    long from = evidence.from(number, one -> true);
    long to = evidence.to(number, one -> true);
    leeways[number] = leeway == null || to == from ? null : leeway.narrowed(to - from);
  }

  /** Where no near way is found everything that is linked is hidden: that is safe, and more. */
  private void hideLinked(int number) {
    Set<Integer> linked = new LinkedHashSet<>(Set.of(number));
    Deque<Integer> ahead = new ArrayDeque<>(linked);
    while (!ahead.isEmpty()) {
      for (int at : knowledge.relationsOf(ahead.remove())) {
        for (int cell : knowledge.relation(at).cells()) {
          if (linked.add(cell)) {
            ahead.add(cell);
          }
        }
      }
    }
    linked.removeIf(cell -> hidden[cell]);
    linked.forEach(this::hide);
  }

  private void hide(int number) {
    hidden[number] = true;
    waiting.add(number);
  }

  private IntStream all(IntPredicate which) {
    return IntStream.range(0, knowledge.size())
        .filter(number -> hidden[number] && leeways[number] != null)
        .filter(which);
  }

  /** Whether a count is hidden. */
  boolean[] hidden() {
    return hidden;
  }

  /** The counts that could be worked out too closely, whatever is hidden. */
  SortedSet<Integer> lost() {
    return lost;
  }

  /** How many small counts must be more than the least one, though nothing says so by itself. */
  long raised() {
    return all(number -> knowledge.unknown(number).small())
        .filter(
            number -> {
              Leeway asked = knowledge.unknown(number).leeway();
              Leeway given = leeways[number];
              return asked != null
                  && given != null
                  && given.least() > Math.max(asked.least(), knowledge.least(number));
            })
        .count();
  }

  Evidence evidence() {
    return evidence;
  }

  @Nullable Leeway leeway(int unknown) {
    return leeways[unknown];
  }

  /**
   * Looks for alternatives of a count until they are far enough apart.
   *
   * @param more whether other cells may be hidden for it
   */
  private boolean meet(int number, boolean more) {
    while (true) {
      Leeway leeway = leeways[number];
      long value = knowledge.unknown(number).value();
      long from = evidence.from(number, one -> true);
      long to = evidence.to(number, one -> true);
      if (leeway == null || leeway.isMet(from, to)) {
        return true;
      }
      Alternative found;
      if (from > leeway.least()) {
        found = find(number, leeway.least() - value, more);
        if (found == null && more) {
          // Whatever is asked less at the lower end must be had above it: the width stays.
          leeways[number] = leeway.notBelow(leeway.least() + 1);
          continue;
        }
      } else if (to < leeway.most()) {
        found = find(number, leeway.most() - value, more);
      } else {
        found =
            cheaper(
                find(number, from + leeway.width() - value, more),
                () -> find(number, to - leeway.width() - value, more));
        // A wider step is sometimes possible where a narrower one is not.
        for (int times = 1; found == null && times <= WIDER; times++) {
          found = search.find(number, times * leeway.width(), more);
        }
      }
      if (found == null) {
        return false;
      }
      take(found);
    }
  }

  private @Nullable Alternative find(int number, long change, boolean more) {
    Alternative found = search.find(number, change, more);
    return found == null && more && knowledge.unknown(number).small()
        ? search.findAnywhere(number, change)
        : found;
  }

  private @Nullable Alternative cheaper(
      @Nullable Alternative one, Supplier<@Nullable Alternative> other) {
    if (one != null && search.loss(one) == 0) {
      return one;
    }
    Alternative second = other.get();
    if (one == null || second == null) {
      return one == null ? second : one;
    }
    return search.loss(second) < search.loss(one) ? second : one;
  }

  private void take(Alternative alternative) {
    for (int number : alternative.changes().keySet()) {
      if (!hidden[number]) {
        hide(number);
      }
    }
    evidence.add(alternative);
  }

  /** Shows again, the weightiest first, what was hidden for others that can do without it. */
  private void showAgain() {
    List<Integer> others =
        IntStream.range(0, knowledge.size())
            .filter(number -> hidden[number] && !knowledge.unknown(number).small())
            .filter(number -> knowledge.unknown(number).state() == State.OPEN)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(number -> -knowledge.unknown(number).weight())
                    .thenComparingInt(number -> number))
            .toList();
    for (int number : others) {
      if (search.programs() > PROGRAMS) {
        break;
      }
      if (isZero(number) && hiddenZeros() == 1) {
        continue;
      }
      barred[number] = true;
      Set<Alternative> gone = evidence.moving(number);
      evidence.remove(gone);
      if (remainMet(number, gone)) {
        hidden[number] = false;
      } else {
        barred[number] = false;
        gone.forEach(evidence::add);
      }
    }
    // Of what never differs nothing is gained by hiding it.
    others.stream()
        .filter(number -> evidence.moving(number).isEmpty() && !isZero(number))
        .forEach(number -> hidden[number] = false);
  }

  private boolean remainMet(int without, Set<Alternative> gone) {
    Set<Integer> touched = new LinkedHashSet<>();
    gone.forEach(one -> touched.addAll(one.changes().keySet()));
    touched.remove(without);
    return touched.stream()
        .filter(number -> !lost.contains(number))
        .allMatch(number -> meet(number, false));
  }
}
