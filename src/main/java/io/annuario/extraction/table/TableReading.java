package io.annuario.extraction.table;

import io.annuario.extraction.Fate;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.HeaderSearch;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import java.util.List;
import java.util.Set;

/** Reads a table whose frame is known, line by line, until one does not fit. */
public final class TableReading {

  private static final int LOOKAHEAD = 12;

  private final ReturnScope scope;
  private final Place sheet;
  private final Table table;
  private final RowLabels rows;
  private final HeaderSearch headers;
  private final LabelFindings labels;
  private final LineBinding binding;
  private final TableFindings findings;
  private final TableStory story;
  private final TableWords words;
  private Coordinates heading = Coordinates.NONE;

  public TableReading(ReturnScope scope, SeenFigures seen, Place sheet, Table table) {
    this.scope = scope;
    this.sheet = sheet;
    this.table = table;
    this.rows = new RowLabels(scope, table);
    scope.outbox().countTable();
    this.headers = new HeaderSearch(scope.lexicon(), Set.of());
    this.story = new TableStory(scope, sheet, table);
    this.labels = new LabelFindings(scope.definition().name(), scope.lexicon().vocabulary());
    this.findings = new TableFindings(scope.outbox());
    this.words = new TableWords(scope, sheet, labels, findings, story);
    this.binding = new LineBinding(scope, seen, sheet, table, words, findings, story);
  }

  public Table table() {
    return table;
  }

  /** Counts the header's cells as labels, and says which headers nobody knows. */
  public void open(Block block) {
    for (int at = table.headerFrom(); at < table.bodyFrom(); at++) {
      Line line = block.line(at);
      story.header(line);
      line.openCells(table.left(), table.right())
          .forEach(
              cell -> {
                scope.outbox().mark(line, cell, Fate.LABEL);
                words.met(cell);
              });
    }
    if (table.ambiguity() != null) {
      scope.outbox().send(table.ambiguity().finding(sheet, scope.definition().name()));
    }
    for (Column column : table.columns()) {
      if (column instanceof Column.Unknown unknown && unknown.header() != null) {
        words.unknown(unknown.header(), unknown.expected());
      }
    }
  }

  /**
   * Reads one line.
   *
   * @return whether it belongs to the table
   */
  public boolean read(Block block, int position, Region region) {
    Line line = block.line(position);
    List<Cell> cells = line.openCells(table.left(), table.right());
    if (cells.isEmpty()) {
      return true;
    }
    boolean hasFigures = hasFigures(line);
    if (!hasFigures && beginsAnother(line, cells)) {
      return false;
    }
    RowLabel label =
        table.labels().isEmpty() ? new RowLabel.Blank() : rows.read(block, line, hasFigures);
    if (label instanceof RowLabel.Known known) {
      story.line(line);
      binding.bindLine(line, known, heading);
      return true;
    }
    if (!hasFigures) {
      return words(block, position, region, line, cells);
    }
    if (label instanceof RowLabel.Rates rates) {
      cells.forEach(
          cell ->
              scope.outbox().mark(line, cell, cell.equals(rates.cell()) ? Fate.LABEL : Fate.RATE));
      return true;
    }
    if (label instanceof RowLabel.Unknown unknown) {
      reject(line, cells);
      words.unknown(unknown.cell(), unknown.expected());
      return true;
    }
    if (label instanceof RowLabel.Contradiction clash) {
      reject(line, cells);
      words.contradiction(clash.other(), clash.one(), clash.other());
      return true;
    }
    if (label instanceof RowLabel.OnTwoLevels levels) {
      reject(line, cells);
      Place outer = sheet.at(levels.outer().address());
      Place inner = sheet.at(levels.inner().address());
      findings.send(LabelFindings.onTwoLevels(inner, levels.inner().raw(), outer));
      return true;
    }
    return unlabelled(line, cells);
  }

  private boolean hasFigures(Line line) {
    for (Column column : table.columns()) {
      boolean holdsFigures =
          column instanceof Column.Figures
              || column instanceof Column.Unknown
              || column instanceof Column.Ambiguous
              || column instanceof Column.Rates;
      Cell cell = holdsFigures ? line.at(column.at()) : null;
      if (cell != null && scope.lexicon().lookOf(cell) != CellLook.WORDS) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsAnother(Line line, List<Cell> cells) {
    if (headers.isHeaderLike(line, new Region(0, 1, table.left(), table.right()))
        && !firstIsName(cells)) {
      return true;
    }
    for (Column column : table.columns()) {
      Cell cell = column instanceof Column.Figures ? line.at(column.at()) : null;
      if (cell != null
          && !firstIsName(cells)
          && !scope.lexicon().of(cell).coordinates().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean firstIsName(List<Cell> cells) {
    Cell first = cells.get(0);
    for (Column.Labels column : table.labels()) {
      if (column.at() == first.address().column()) {
        boolean isCode = column.codes() && !scope.lexicon().codeOf(first).isEmpty();
        return isCode || !scope.lexicon().of(first).coordinates().isEmpty();
      }
    }
    return false;
  }

  /** A line without figures: a heading within the table, or the end of it. */
  private boolean words(Block block, int position, Region region, Line line, List<Cell> cells) {
    if (!goesOn(block, position, region)) {
      return false;
    }
    String first = cells.get(0).raw();
    Coordinates said =
        cells.size() == 1 && !scope.titles().isNote(first)
            ? scope.titles().read(first)
            : Coordinates.NONE;
    Fate fate = said.isEmpty() ? Fate.NOTE : Fate.LABEL;
    heading = heading.with(said);
    cells.forEach(cell -> binding.remark(line, cell, fate));
    return true;
  }

  /** Whether figures with known labels follow before another header does. */
  private boolean goesOn(Block block, int position, Region region) {
    int last = Math.min(region.to(), position + 1 + LOOKAHEAD);
    for (int at = position + 1; at < last; at++) {
      Line line = block.line(at);
      List<Cell> cells = line.openCells(table.left(), table.right());
      if (cells.isEmpty()) {
        continue;
      }
      boolean hasFigures = hasFigures(line);
      if (!hasFigures && beginsAnother(line, cells)) {
        return false;
      }
      if (hasFigures && firstIsName(cells)) {
        return true;
      }
    }
    return false;
  }

  private boolean unlabelled(Line line, List<Cell> cells) {
    if (table.labels().isEmpty()) {
      binding.bindLine(
          line, new RowLabel.Known(Coordinates.NONE, TotalOver.NOTHING, cells.get(0)), heading);
      return true;
    }
    Cell first = cells.get(0);
    reject(line, cells);
    boolean isShifted =
        table.labels().stream()
            .anyMatch(column -> scope.lexicon().of(first).coordinates().has(column.expected()));
    if (isShifted) {
      findings.send(FigureFindings.shifted(sheet.at(first.address()), first.raw()));
    } else {
      cells.forEach(
          cell ->
              findings.send(
                  FigureFindings.outside(sheet.at(cell.address()), cell.raw(), Severity.QUERY)));
    }
    return true;
  }

  private void reject(Line line, List<Cell> cells) {
    cells.forEach(cell -> scope.outbox().mark(line, cell, Fate.REJECTED));
  }

  public void close() {
    binding.close();
    findings.close();
    story.compareWithLayout();
    scope.outbox().found(story.told());
  }
}
