package io.annuario.extraction.frame;

import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.sheet.Line;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells columns whose labels are written once a group, so that a blank repeats the one above. */
final class Outline {

  private final TableDraft draft;
  private final Lexicon lexicon;

  Outline(TableDraft draft, Lexicon lexicon) {
    this.draft = draft;
    this.lexicon = lexicon;
  }

  /**
   * @param alone whether blanks can mean nothing else; a blank category may count everyone, unless
   *     that would count some of them twice
   */
  boolean isAt(int at, boolean alone) {
    return isWrittenOnce(at)
        && (alone || areTwice(at, false) || (!areTwice(at, true) && isInEachGroup(at)));
  }

  /**
   * The first blank of which nobody knows whether it repeats the label above or counts everyone:
   * neither would count some of them twice, and not each label has blanks below it. It is told by
   * the label beside it; null when there is none.
   */
  @Nullable Cell openBlank(int at, int beside) {
    if (!isWrittenOnce(at) || areTwice(at, false) || areTwice(at, true) || isInEachGroup(at)) {
      return null;
    }
    boolean isBelow = false;
    for (Line line : draft.sample()) {
      isBelow |= line.at(at) != null;
      Cell label = line.at(beside);
      boolean isWhole = label != null && lexicon.ofLabel(label).coordinates().total();
      if (isBelow
          && line.at(at) == null
          && label != null
          && !isWhole
          && draft.hasFigures(line, lexicon)) {
        return label;
      }
    }
    return null;
  }

  /** Whether there are several labels, and lines without one below each. */
  private boolean isInEachGroup(int at) {
    int groups = 0;
    boolean isBlank = true;
    for (Line line : draft.sample()) {
      if (draft.hasFigures(line, lexicon)) {
        boolean isNamed = line.at(at) != null;
        if (isNamed && !isBlank) {
          return false;
        }
        groups += isNamed ? 1 : 0;
        isBlank = !isNamed;
      }
    }
    return groups > 1 && isBlank;
  }

  /**
   * Whether blanks repeat the label above: labels are written once a group, never twice running.
   */
  private boolean isWrittenOnce(int at) {
    String last = null;
    Map<Integer, String> outer = new HashMap<>();
    boolean blanks = false;
    for (Line line : draft.sample()) {
      Cell cell = line.at(at);
      last = isOtherGroup(line, at, outer) ? null : last;
      if (cell == null) {
        blanks |= last != null;
      } else if (cell.raw().equals(last)) {
        return false;
      } else {
        last = cell.raw();
      }
    }
    return blanks;
  }

  /** Whether a label left of a column is another one than before: there all begins again. */
  private boolean isOtherGroup(Line line, int at, Map<Integer, String> outer) {
    boolean isOther = false;
    for (int left : draft.holds().headMap(at).keySet()) {
      Cell cell = draft.isLabel(left) ? line.at(left) : null;
      isOther |= cell != null && !cell.raw().equals(outer.put(left, cell.raw()));
    }
    return isOther;
  }

  /**
   * Whether two lines would be about the same.
   *
   * @param repeats whether a blank is read as the label above it; else it is none
   */
  private boolean areTwice(int at, boolean repeats) {
    Set<List<String>> met = new HashSet<>();
    Map<Integer, String> above = new HashMap<>();
    for (Line line : draft.sample()) {
      List<String> all = new ArrayList<>();
      for (int other : draft.holds().keySet()) {
        Cell cell = draft.isLabel(other) ? line.at(other) : null;
        if (cell != null) {
          above.put(other, cell.raw());
        }
        boolean isBlank = other == at && cell == null && !repeats;
        all.add(isBlank ? "" : above.getOrDefault(other, ""));
      }
      boolean isJudged = repeats || line.at(at) == null;
      if (isJudged && draft.hasFigures(line, lexicon) && !met.add(all)) {
        return true;
      }
    }
    return false;
  }
}
