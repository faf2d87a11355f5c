package io.annuario.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds words that look like another, only ever to suggest them to people. */
public final class Likeness {

  private static final int MOST = 3;
  private static final int LONGEST = 80;

  private Likeness() {}

  /**
   * A word that may be suggested.
   *
   * @param plain the form to compare with
   * @param word the form to say
   * @param of what it means; of several words for one thing only the nearest is suggested
   */
  record Known(String plain, String word, Object of) {}

  /** The words that somebody may have meant, the nearest first. */
  public static List<String> among(String word, Collection<String> known) {
    return nearest(word, known.stream().map(one -> new Known(one, one, one)).toList());
  }

  private record Near(Known known, int distance) {}

  /**
   * At most three words within a third of the label's length in edits (one edit for shorter labels,
   * if a letter is left), nearest first, equals in their own order.
   */
  static List<String> nearest(String label, Collection<Known> words) {
    List<Near> near = new ArrayList<>();
    if (label.isEmpty() || label.length() > LONGEST) {
      return List.of();
    }
    for (Known known : words) {
      int longer = Math.max(label.length(), known.plain().length());
      int limit = Math.min(Math.max(1, longer / 3), longer - 1);
      if (2 * longer - label.length() - known.plain().length() <= limit) {
        int distance = distance(label, known.plain());
        if (distance <= limit) {
          near.add(new Near(known, distance));
        }
      }
    }
    near.sort(Comparator.comparingInt(Near::distance));
    Map<Object, String> said = new LinkedHashMap<>();
    near.forEach(one -> said.putIfAbsent(one.known().of(), one.known().word()));
    return said.values().stream().limit(MOST).toList();
  }

  /** Edits between two words: letters added, left out, exchanged, and neighbours swapped. */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int at = 1; at <= one.length(); at++) {
      row[0] = at;
      for (int column = 1; column <= other.length(); column++) {
        boolean same = one.charAt(at - 1) == other.charAt(column - 1);
        int edits = Math.min(above[column - 1] + (same ? 0 : 1), above[column] + 1);
        edits = Math.min(edits, row[column - 1] + 1);
        if (at > 1
            && column > 1
            && one.charAt(at - 1) == other.charAt(column - 2)
            && one.charAt(at - 2) == other.charAt(column - 1)) {
          edits = Math.min(edits, before[column - 2] + 1);
        }
        row[column] = edits;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[other.length()];
  }
}
