package io.annuario.extraction.frame;

import io.annuario.definition.Dimension;
import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.TitleMeasure;
import io.annuario.extraction.sheet.Line;
import io.annuario.spreadsheet.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a table's columns while it is planned.
 *
 * @param sample the lines by which columns are judged
 * @param known all lines of the block that may belong to the table, headings included
 */
record TableDraft(
    Header header,
    List<Line> sample,
    List<Line> known,
    Profiles profiles,
    SortedMap<Integer, Holds> holds,
    PinnedLayout pins,
    int scale) {

  /**
   * With what a title says of how all figures are measured; columns that a layout pins, and those
   * beside columns of rates, are what they are.
   */
  TableDraft measured(TitleMeasure measure) {
    if (measure.isNone() || holds.containsValue(Holds.RATES)) {
      return this;
    }
    SortedMap<Integer, Holds> measured = new TreeMap<>(holds);
    if (measure.rates()) {
      measured.replaceAll(
          (at, held) -> held == Holds.FIGURES && !isPinned(at) ? Holds.RATES : held);
    }
    return new TableDraft(header, sample, known, profiles, measured, pins, measure.power());
  }

  private boolean isPinned(int at) {
    Cell head = header.lowest(at);
    return pins.meaningOf(at, head == null ? null : head.raw()) != null;
  }

  boolean isLabel(int column) {
    return holds.get(column) == Holds.LABELS;
  }

  /**
   * Whether a column names rows, or remarks on them: what stands over codes and numbers of rows
   * beside names is no header of figures.
   */
  boolean namesRows(int column) {
    Holds held = holds.get(column);
    return held == Holds.LABELS
        || held == Holds.CODES
        || held == Holds.REMARKS
        || held == Holds.IGNORED;
  }

  boolean isOfCodes(int column) {
    ColumnProfile profile = profiles.find(column);
    return isLabel(column) && profile != null && profile.isReadAsCodes();
  }

  /** What a cell says in its column: codes are codes only where codes stand. */
  Coordinates said(int column, Cell cell, Lexicon lexicon) {
    Coordinates code = isOfCodes(column) ? lexicon.codeOf(cell) : Coordinates.NONE;
    return code.isEmpty() ? lexicon.ofLabel(cell).coordinates() : code;
  }

  /** Whether a line has something that can be a figure, in a column of figures. */
  boolean hasFigures(Line line, Lexicon lexicon) {
    return holds.entrySet().stream()
        .filter(entry -> entry.getValue() == Holds.FIGURES || entry.getValue() == Holds.RATES)
        .map(entry -> line.at(entry.getKey()))
        .anyMatch(cell -> cell != null && lexicon.lookOf(cell) != CellLook.WORDS);
  }

  /** The breakdowns of a column of categories: that of its header, or those that its cells name. */
  Set<String> dimensionsOf(int at, Lexicon lexicon) {
    Cell head = header.lowest(at);
    Dimension announced = head == null ? null : lexicon.of(head).dimension();
    if (announced != null) {
      return Set.of(announced.code());
    }
    Set<String> dimensions = new HashSet<>();
    for (Line line : sample) {
      Cell cell = line.at(at);
      if (cell != null) {
        dimensions.addAll(said(at, cell, lexicon).categories().keySet());
      }
    }
    return dimensions;
  }

  /**
   * The breakdowns of which only words without figures name categories, over rows of others: "14
   * years" above "Males" and "Females".
   */
  Set<String> groupsOf(int at, Lexicon lexicon) {
    Set<String> groups = new HashSet<>();
    Set<String> ofRows = new HashSet<>();
    for (Line line : known) {
      Cell cell = line.at(at);
      if (cell != null) {
        Set<String> said = said(at, cell, lexicon).categories().keySet();
        (hasFigures(line, lexicon) ? ofRows : groups).addAll(said);
      }
    }
    groups.removeAll(ofRows);
    return ofRows.isEmpty() ? Set.of() : groups;
  }

  int first() {
    return holds.firstKey();
  }

  int last() {
    return holds.lastKey();
  }

  /** Whether a label names what most labels of its column name. */
  boolean isMainKind(int column, Coordinates coordinates) {
    ColumnProfile profile = profiles.find(column);
    for (DimensionKind kind : DimensionKind.values()) {
      if (coordinates.has(kind) && profile != null && 2 * profile.naming(kind) >= profile.named()) {
        return true;
      }
    }
    return false;
  }
}
