package io.annuario.extraction.frame;

import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds of labels in one column stand within which: territories below an indicator, or
 * indicators below a territory. All labels of the column tell, and not the one that comes first;
 * where they do not tell, none is within another.
 */
public final class Nesting {

  /** A column of one kind of labels. */
  public static final Nesting NONE = new Nesting(List.of());

  private final Map<DimensionKind, Set<DimensionKind>> outer = new EnumMap<>(DimensionKind.class);

  /**
   * A label.
   *
   * @param hasFigures false when it stands alone in its line, as a heading
   */
  record Entry(DimensionKind kind, Coordinates said, boolean hasFigures) {}

  private Nesting(List<Entry> entries) {
    for (DimensionKind one : DimensionKind.values()) {
      for (DimensionKind other : DimensionKind.values()) {
        if (one.compareTo(other) < 0) {
          decide(new Pair(one, other, entries));
        }
      }
    }
  }

  /**
   * @param entries the labels of the column from the top
   */
  static Nesting of(List<Entry> entries) {
    return new Nesting(entries);
  }

  /** Whether a label of one kind holds for those of another below it. */
  public boolean holds(DimensionKind one, DimensionKind inner) {
    return outer.getOrDefault(inner, Set.of()).contains(one);
  }

  private void decide(Pair pair) {
    if (pair.oneHoldsOther()) {
      outer.computeIfAbsent(pair.other, kind -> EnumSet.noneOf(DimensionKind.class)).add(pair.one);
    } else if (pair.swapped().oneHoldsOther()) {
      outer.computeIfAbsent(pair.one, kind -> EnumSet.noneOf(DimensionKind.class)).add(pair.other);
    }
  }

  /** The labels of two kinds. */
  private static final class Pair {

    private final DimensionKind one;
    private final DimensionKind other;
    private final List<Entry> entries = new ArrayList<>();

    Pair(DimensionKind one, DimensionKind other, List<Entry> all) {
      this.one = one;
      this.other = other;
      for (Entry entry : all) {
        if (entry.kind() == one || entry.kind() == other) {
          entries.add(entry);
        }
      }
    }

    Pair swapped() {
      return new Pair(other, one, entries);
    }

    boolean oneHoldsOther() {
      if (count(one) == 0 || count(other) == 0) {
        return false;
      }
      if (isHeading(one) != isHeading(other)) {
        return isHeading(one) ? isAbove(one, other) : !isAbove(other, one);
      }
      if (one == DimensionKind.CATEGORY) {
        return areGroups(one, other);
      }
      if (other == DimensionKind.CATEGORY) {
        return !areGroups(other, one);
      }
      int ones = running(one);
      int others = running(other);
      if (ones == 0) {
        return others > 0 || isFirst(one);
      }
      return others > ones && followed(one, other) > 1;
    }

    /** Labels without figures are headings of those that have some, and not rows left empty. */
    private boolean isAbove(DimensionKind heading, DimensionKind below) {
      return isFirst(heading)
          || repeats(below)
          || (heading == DimensionKind.INDICATOR && !repeats(heading));
    }

    /** Categories that stand over rows of their own, each over the same. */
    private boolean areGroups(DimensionKind category, DimensionKind inner) {
      return isFirst(category)
          && running(category) == 0
          && count(category) > 1
          && running(inner) > 0
          && repeats(inner);
    }

    private long count(DimensionKind kind) {
      return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    private boolean isHeading(DimensionKind kind) {
      return entries.stream().noneMatch(entry -> entry.kind() == kind && entry.hasFigures());
    }

    private boolean isFirst(DimensionKind kind) {
      return entries.get(0).kind() == kind;
    }

    private boolean repeats(DimensionKind kind) {
      Set<Coordinates> met = new HashSet<>();
      return entries.stream()
          .filter(entry -> entry.kind() == kind)
          .anyMatch(entry -> !met.add(entry.said()));
    }

    /** How often two labels of a kind follow each other. */
    private int running(DimensionKind kind) {
      return followed(kind, kind);
    }

    /** How often a label of one kind stands right above one of another. */
    private int followed(DimensionKind above, DimensionKind below) {
      int times = 0;
      for (int at = 1; at < entries.size(); at++) {
        if (entries.get(at - 1).kind() == above && entries.get(at).kind() == below) {
          times++;
        }
      }
      return times;
    }
  }
}
