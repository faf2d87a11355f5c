package io.annuario.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a return has of what the job's layouts speak of, so that a layout which no return has can be
 * said.
 *
 * @param sheets the names of its sheets; empty for the only one of a format without
 * @param pins the {@link LayoutPin#key keys} of what was met
 */
public record LayoutUse(List<String> sheets, SortedSet<String> pins) {

  public static final LayoutUse NONE = new LayoutUse(List.of(), new TreeSet<>());

  public LayoutUse {
    sheets = List.copyOf(sheets);
    pins = Collections.unmodifiableSortedSet(new TreeSet<>(pins));
  }

  /** What two returns of one office have together. */
  public LayoutUse and(LayoutUse other) {
    List<String> all = new ArrayList<>(sheets);
    all.addAll(other.sheets);
    SortedSet<String> met = new TreeSet<>(pins);
    met.addAll(other.pins);
    return new LayoutUse(all, met);
  }
}
