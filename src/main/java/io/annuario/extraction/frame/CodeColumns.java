package io.annuario.extraction.frame;

import io.annuario.definition.Role;
import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Settles the columns of codes and of row numbers, once all columns of a table are known: codes
 * beside names are compared with them, codes alone are the key, numbers of rows are remarks.
 */
final class CodeColumns {

  private final ReturnScope scope;
  private final Header header;
  private final Profiles profiles;
  private final SortedMap<Integer, Holds> holds;

  CodeColumns(
      ReturnScope scope, Header header, Profiles profiles, SortedMap<Integer, Holds> holds) {
    this.scope = scope;
    this.header = header;
    this.profiles = profiles;
    this.holds = holds;
  }

  void settle() {
    for (int at : List.copyOf(holds.keySet())) {
      if (numbersRows(at)) {
        holds.put(at, Holds.IGNORED);
      }
    }
    for (int at : List.copyOf(holds.keySet())) {
      ColumnProfile profile = profile(at);
      if (holds.get(at) == Holds.LABELS && profile.isRatherOfCodes() && !isOfOthers(at)) {
        profile.readAsCodes();
      } else if (holds.get(at) == Holds.CODES && isKey(at, profile)) {
        holds.put(at, Holds.LABELS);
        profile.readAsCodes();
      }
    }
  }

  /** Left of the labels, below "No." or nothing that is known: 1, 2, 3. */
  private boolean numbersRows(int at) {
    Holds held = holds.get(at);
    Sense head = head(at);
    boolean isOther =
        held == Holds.RATES
            || held == Holds.IGNORED
            || (head != null
                && (!head.coordinates().isEmpty()
                    || head.has(Role.CODE)
                    || head.has(Role.TERRITORY)
                    || head.dimension() != null));
    // Titles of what follows below can stand in the same column.
    boolean isNamed = profile(at).named() - profile(at).doubles() >= profile(at).numbers();
    if (isOther || !profile(at).isNumbering(head) || isNamed) {
      return false;
    }
    boolean labelsBefore = holds.headMap(at).containsValue(Holds.LABELS);
    boolean labelsBehind = holds.tailMap(at + 1).containsValue(Holds.LABELS);
    boolean figuresBehind = holds.tailMap(at + 1).containsValue(Holds.FIGURES);
    return !labelsBefore && labelsBehind && figuresBehind;
  }

  /** Whether the header announces periods or categories: month 3 is no region. */
  private boolean isOfOthers(int at) {
    Sense head = head(at);
    return head != null && (head.has(Role.PERIOD) || head.dimension() != null);
  }

  /** Whether nothing else says what the codes stand for. */
  private boolean isKey(int at, ColumnProfile profile) {
    Sense head = head(at);
    if (head == null || !(head.has(Role.CODE) || head.has(Role.TERRITORY))) {
      return head != null
          && head.has(Role.INDICATOR)
          && profile.isOfCodes(DimensionKind.INDICATOR)
          && !isNamed(DimensionKind.INDICATOR);
    }
    boolean ofTerritories =
        head.has(Role.TERRITORY)
            || scope.lexicon().vocabulary().isOfTerritoryCodes(head.text())
            || profile.isOfCodes(DimensionKind.TERRITORY);
    if (ofTerritories) {
      return !isNamed(DimensionKind.TERRITORY);
    }
    return profile.isOfCodes(DimensionKind.INDICATOR)
        ? !isNamed(DimensionKind.INDICATOR)
        : !holds.containsValue(Holds.LABELS);
  }

  private boolean isNamed(DimensionKind kind) {
    for (Map.Entry<Integer, Holds> other : holds.entrySet()) {
      int at = other.getKey();
      Sense head = head(at);
      Role role = kind == DimensionKind.TERRITORY ? Role.TERRITORY : Role.INDICATOR;
      boolean isAnnounced = head != null && head.has(role);
      if (other.getValue() == Holds.LABELS && (profile(at).naming(kind) > 0 || isAnnounced)) {
        return true;
      }
    }
    return false;
  }

  private ColumnProfile profile(int at) {
    return profiles.at(at);
  }

  private @Nullable Sense head(int at) {
    Cell lowest = header.lowest(at);
    return lowest == null ? null : scope.lexicon().of(lowest);
  }
}
