package io.annuario.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what contains itself. */
final class Cycles {

  private Cycles() {}

  /**
   * The first member, in the given order, of every cycle.
   *
   * @param containers from each thing to what contains it
   */
  static List<String> in(Map<String, String> containers, List<String> order) {
    List<String> first = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (String start : order) {
      Set<String> way = new LinkedHashSet<>();
      @Nullable String at = start;
      while (at != null && !done.contains(at) && way.add(at)) {
        at = containers.get(at);
      }
      if (at != null && !done.contains(at)) {
        first.add(at);
      }
      done.addAll(way);
    }
    return first;
  }
}
