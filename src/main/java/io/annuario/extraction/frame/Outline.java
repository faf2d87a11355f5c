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
    return isWrittenOnce(at) && (alone || hasBlanksTwice(at));
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

  /** Whether lines in which a column is blank have the same labels beside it. */
  private boolean hasBlanksTwice(int at) {
    Set<List<String>> met = new HashSet<>();
    Map<Integer, String> above = new HashMap<>();
    for (Line line : draft.sample()) {
      List<String> beside = new ArrayList<>();
      for (int other : draft.holds().keySet()) {
        Cell cell = draft.isLabel(other) && other != at ? line.at(other) : null;
        if (cell != null) {
          above.put(other, cell.raw());
        }
        beside.add(above.getOrDefault(other, ""));
      }
      boolean isOfFigures = draft.hasFigures(line, lexicon);
      if (isOfFigures && line.at(at) == null && !met.add(beside)) {
        return true;
      }
    }
    return false;
  }
}
