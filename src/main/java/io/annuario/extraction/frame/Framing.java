package io.annuario.extraction.frame;

import io.annuario.definition.Role;
import io.annuario.definition.Territories;
import io.annuario.definition.Territory;
import io.annuario.extraction.Fate;
import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a table of a draft: binds headers to columns, and tells labels from figures. */
final class Framing {

  private final ReturnScope scope;
  private final TableDraft draft;

  Framing(ReturnScope scope, TableDraft draft) {
    this.scope = scope;
    this.draft = draft;
  }

  /** Null when nothing in it is known by the job's words. */
  @Nullable Table frame(int headerFrom, int bodyFrom, Coordinates above) {
    Set<DimensionKind> down = kindsDown();
    Set<DimensionKind> across = kindsAcross();
    Set<DimensionKind> named = EnumSet.noneOf(DimensionKind.class);
    named.addAll(down);
    named.addAll(across);
    Coordinates outer = above.with(Corner.of(draft, scope, named));
    boolean known =
        down.contains(DimensionKind.INDICATOR)
            || across.contains(DimensionKind.INDICATOR)
            || down.contains(DimensionKind.TERRITORY)
            || across.contains(DimensionKind.TERRITORY)
            || (outer.indicator() != null && !(down.isEmpty() && across.isEmpty()));
    Ambiguity ambiguity = ambiguity(across, outer);
    List<Column> columns = columns(down, across, outer, ambiguity != null);
    boolean hasFigures =
        columns.stream()
            .anyMatch(
                column ->
                    column instanceof Column.Figures
                        || column instanceof Column.Unknown
                        || column instanceof Column.Ambiguous
                        || column instanceof Column.Rates);
    return known && hasFigures
        ? new Table(
            headerFrom,
            bodyFrom,
            columns,
            outer,
            ancestors(),
            Corner.heading(draft, scope.lexicon()),
            ambiguity)
        : null;
  }

  private @Nullable Ambiguity ambiguity(Set<DimensionKind> across, Coordinates outer) {
    List<Integer> figures =
        draft.holds().keySet().stream().filter(at -> heldAt(at) == Holds.FIGURES).toList();
    RivalReadings readings = new RivalReadings(scope, draft);
    Ambiguity ofHeaders = readings.ofHeaders(figures);
    Ambiguity ofGroups =
        ofHeaders == null
            ? new GroupHeadings(scope, draft).ambiguity(figures)
            : ofHeaders;
    ofGroups = ofGroups == null ? ofBlanks() : ofGroups;
    return ofGroups == null ? readings.ofLabels(across, outer) : ofGroups;
  }

  private @Nullable Ambiguity ofBlanks() {
    List<Integer> labels = draft.holds().keySet().stream().filter(draft::isLabel).toList();
    Outline outline = new Outline(draft, scope.lexicon());
    for (int at = 0; at + 1 < labels.size(); at++) {
      int column = labels.get(at);
      boolean isOfCategories =
          profile(column).naming(DimensionKind.CATEGORY) > 0
              && profile(column).naming(DimensionKind.CATEGORY) == profile(column).named();
      Cell beside = isOfCategories ? outline.openBlank(column, labels.get(at + 1)) : null;
      if (beside != null) {
        return new Ambiguity.OpenBlank(beside);
      }
    }
    return null;
  }

  private List<Column> columns(
      Set<DimensionKind> down, Set<DimensionKind> across, Coordinates outer, boolean isAmbiguous) {
    List<Column> columns = new ArrayList<>();
    Headings headings = new Headings(scope, draft, down, across, outer);
    for (int at : draft.holds().keySet()) {
      switch (heldAt(at)) {
        case LABELS -> columns.add(labels(at, across));
        case FIGURES -> columns.add(isAmbiguous ? new Column.Ambiguous(at) : headings.figures(at));
        case RATES -> columns.add(new Column.Rates(at, headings.rateOf(at, columns)));
        case FLAGS -> columns.add(new Column.Flags(at));
        case CODES ->
            columns.add(
                isOfCodes(at) ? new Column.Codes(at) : new Column.Remarks(at, Fate.LABEL, false));
        case REMARKS -> columns.add(new Column.Remarks(at, Fate.NOTE, false));
        case IGNORED -> columns.add(new Column.Remarks(at, Fate.NOTE, true));
        case NOTHING -> columns.add(new Column.Remarks(at, Fate.LABEL, false));
      }
    }
    return columns;
  }

  private Holds heldAt(int column) {
    Holds held = draft.holds().get(column);
    return held == null ? Holds.NOTHING : held;
  }

  private Column.Labels labels(int at, Set<DimensionKind> across) {
    Set<DimensionKind> kinds = EnumSet.noneOf(DimensionKind.class);
    for (DimensionKind kind : DimensionKind.values()) {
      if (profile(at).naming(kind) > 0) {
        kinds.add(kind);
      }
    }
    DimensionKind expected = expected(at, kinds, across);
    // A blank region or year may repeat the one above; a blank category counts everyone, unless
    // that would count some of them twice.
    boolean outline =
        hasLabelsAfter(at)
            && new Outline(draft, scope.lexicon()).isAt(at, expected != DimensionKind.CATEGORY);
    return new Column.Labels(
        at,
        expected,
        outline,
        nesting(at, expected),
        draft.isOfCodes(at),
        draft.dimensionsOf(at, scope.lexicon()),
        draft.groupsOf(at, scope.lexicon()));
  }

  private Nesting nesting(int at, DimensionKind expected) {
    List<Nesting.Entry> entries = new ArrayList<>();
    Cell heading = Corner.heading(draft, scope.lexicon());
    DimensionKind ofHeading = heading == null ? null : kindOf(at, heading, expected);
    if (heading != null && ofHeading != null) {
      Coordinates said = draft.said(at, heading, scope.lexicon()).only(ofHeading);
      entries.add(new Nesting.Entry(ofHeading, said, false));
    }
    for (Line line : draft.known()) {
      Cell cell = line.at(at);
      DimensionKind kind = cell == null ? null : kindOf(at, cell, expected);
      if (cell != null && kind != null) {
        Coordinates said = draft.said(at, cell, scope.lexicon()).only(kind);
        boolean hasFigures = draft.hasFigures(line, scope.lexicon());
        entries.add(new Nesting.Entry(kind, said, hasFigures));
      }
    }
    return Nesting.of(entries);
  }

  private @Nullable DimensionKind kindOf(int at, Cell cell, DimensionKind expected) {
    Coordinates said = draft.said(at, cell, scope.lexicon());
    if (said.has(expected)) {
      return expected;
    }
    return Arrays.stream(DimensionKind.values()).filter(said::has).findFirst().orElse(null);
  }

  /** Whether a column of codes stands where codes of the job can stand. */
  private boolean isOfCodes(int at) {
    Cell head = draft.header().lowest(at);
    return head != null && scope.lexicon().of(head).has(Role.CODE);
  }

  private DimensionKind expected(int at, Set<DimensionKind> kinds, Set<DimensionKind> across) {
    Cell head = draft.header().lowest(at);
    DimensionKind pinned = draft.pins().kindOf(at, head);
    DimensionKind down = draft.pins().down();
    if (pinned == null && down != null && (kinds.isEmpty() || kinds.contains(down))) {
      pinned = down;
    }
    if (pinned != null) {
      return pinned;
    }
    DimensionKind most = null;
    for (DimensionKind kind : kinds) {
      if (most == null || profile(at).naming(kind) > profile(at).naming(most)) {
        most = kind;
      }
    }
    if (most != null) {
      return most;
    }
    Sense sense = head == null ? null : scope.lexicon().of(head);
    if (sense != null
        && !sense.has(Role.INDICATOR)
        && (sense.has(Role.TERRITORY)
            || scope.lexicon().vocabulary().isOfTerritoryCodes(sense.text()))) {
      return DimensionKind.TERRITORY;
    }
    if (sense != null && sense.dimension() != null) {
      return DimensionKind.CATEGORY;
    }
    if (sense != null && sense.has(Role.PERIOD)) {
      return DimensionKind.PERIOD;
    }
    if (sense != null && sense.has(Role.INDICATOR) && !sense.has(Role.TERRITORY)) {
      return DimensionKind.INDICATOR;
    }
    return across.contains(DimensionKind.INDICATOR)
        ? DimensionKind.TERRITORY
        : DimensionKind.INDICATOR;
  }

  private boolean hasLabelsAfter(int at) {
    return draft.holds().tailMap(at + 1).containsValue(Holds.LABELS);
  }

  private ColumnProfile profile(int at) {
    return draft.profiles().at(at);
  }

  private Set<DimensionKind> kindsDown() {
    Set<DimensionKind> kinds = EnumSet.noneOf(DimensionKind.class);
    for (int at : draft.holds().keySet()) {
      for (DimensionKind kind : DimensionKind.values()) {
        if (draft.isLabel(at) && (profile(at).naming(kind) > 0 || isHeaded(at, kind))) {
          kinds.add(kind);
        }
      }
    }
    if (draft.pins().down() == DimensionKind.TERRITORY && kinds.contains(DimensionKind.TERRITORY)) {
      kinds.remove(DimensionKind.INDICATOR);
    }
    return kinds;
  }

  private Set<DimensionKind> kindsAcross() {
    Set<DimensionKind> kinds = EnumSet.noneOf(DimensionKind.class);
    for (int at : draft.holds().keySet()) {
      if (draft.namesRows(at)) {
        continue;
      }
      for (Cell cell : draft.header().over(at, draft.first(), draft::isLabel)) {
        for (DimensionKind kind : DimensionKind.values()) {
          if (scope.lexicon().ofLabel(cell).names(kind) && kind != draft.pins().down()) {
            kinds.add(kind);
          }
        }
      }
    }
    return kinds;
  }

  /** Whether words that stand alone in their line, over others of the column, name a kind. */
  private boolean isHeaded(int at, DimensionKind kind) {
    for (Line line : draft.known()) {
      Cell cell = line.at(at);
      if (cell != null
          && line.openCells(draft.first(), draft.last()).size() == 1
          && scope.lexicon().lookOf(cell) != CellLook.FIGURE
          && scope.lexicon().of(cell).names(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Territories among the labels that contain others of them: their figures are totals. */
  private Set<Territory> ancestors() {
    Set<Territory> named = new HashSet<>();
    for (int at : draft.holds().keySet()) {
      List<Cell> cells = new ArrayList<>();
      if (draft.isLabel(at)) {
        for (Line line : draft.known()) {
          Cell cell = line.at(at);
          if (cell != null) {
            cells.add(cell);
          }
        }
      } else {
        cells.addAll(draft.header().over(at, draft.first(), draft::isLabel));
      }
      for (Cell cell : cells) {
        Territory territory = draft.said(at, cell, scope.lexicon()).territory();
        if (territory != null) {
          named.add(territory);
        }
      }
    }
    Territories territories = scope.definition().territories();
    Set<Territory> ancestors = new HashSet<>();
    for (Territory inner : named) {
      for (String code = inner.parent(); code != null; code = territories.get(code).parent()) {
        ancestors.add(territories.get(code));
      }
    }
    ancestors.retainAll(named);
    return ancestors;
  }
}
