package io.annuario.definition;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a code of a list takes the place of.
 *
 * @param since code that it replaces to the first year whose editions have it instead
 */
public record Predecessors(SortedMap<String, Integer> since) {

  public static final Predecessors NONE = new Predecessors(Collections.emptySortedMap());

  public Predecessors {
    since = Collections.unmodifiableSortedMap(new TreeMap<>(since));
  }

  /** Whether it replaces a code between two years. */
  boolean replaces(String code, int before, int now) {
    return isBetween(since.get(code), before, now);
  }

  /** How many codes it replaces between two years. */
  long between(int before, int now) {
    return since.values().stream().filter(year -> isBetween(year, before, now)).count();
  }

  private static boolean isBetween(@Nullable Integer year, int before, int now) {
    return year != null && before < year && year <= now;
  }
}
