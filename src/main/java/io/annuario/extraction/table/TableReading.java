package io.annuario.extraction.table;

import io.annuario.extraction.Fate;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.PinnedLayout;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.number.PlainCell;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Finding;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import java.util.List;

/** Reads a table whose frame is known, line by line, until one does not fit. */
public final class TableReading {

  private final ReturnScope scope;
  private final Place sheet;
  private final Table table;
  private final PinnedLayout pins;
  private final RowLabels rows;
  private final TableEnd end;
  private final ShiftedCells shiftedCells;
  private final LabelFindings labels;
  private final LineBinding binding;
  private final TableFindings findings;
  private final OtherThanPinned otherwise;
  private final TableStory story;
  private final TableWords words;
  private final Sections sections;
  private final WordsUsed used;
  private final TooLongRows tooLong;

  public TableReading(
      ReturnScope scope,
      SeenFigures seen,
      Place sheet,
      Table table,
      PinnedLayout pins,
      TitlesMet titles) {
    this.pins = pins;
    this.scope = scope;
    this.sheet = sheet;
    this.table = table;
    this.rows = new RowLabels(scope, table);
    scope.outbox().countTable();
    this.end = new TableEnd(scope, table);
    this.shiftedCells = new ShiftedCells(scope, sheet, table);
    this.tooLong = new TooLongRows(scope, sheet);
    this.story =
        new TableStory(scope, sheet, table, pins, new TableOrigins(scope, table, pins, titles));
    this.labels = new LabelFindings(scope.definition().name(), scope.lexicon().vocabulary());
    this.findings = new TableFindings(scope.outbox());
    this.otherwise = new OtherThanPinned(scope, sheet, table, pins, findings);
    this.words = new TableWords(scope, sheet, labels, findings, story);
    this.sections = new Sections(scope);
    this.used = new WordsUsed(scope, sheet, pins);
    this.binding = new LineBinding(scope, seen, sheet, table, words, findings, story, used);
  }

  public Table table() {
    return table;
  }

  /** A title over the table, and what it says. */
  public void title(Cell cell, Coordinates said) {
    used.title(cell, said);
  }

  /** Counts the header's cells as labels, and says which headers nobody knows. */
  public void open(Block block) {
    for (int at = table.headerFrom(); at < table.bodyFrom(); at++) {
      Line line = block.line(at);
      story.header(line);
      end.header(line);
      tooLong.header(line);
      line.openCells(table.left(), table.right())
          .forEach(
              cell -> {
                scope.outbox().mark(line, cell, Fate.LABEL);
                Place place = sheet.at(cell.address());
                scope.periods().said(place, scope.lexicon().of(cell).period());
                words.met(cell);
                used.header(cell, table);
                otherwise.look(cell);
                if (pins.isLetterOfAnother(cell)) {
                  findings.send(
                      LabelFindings.letterAndHeader(sheet.at(cell.address()), cell.raw().strip()));
                }
              });
    }
    Cell heading = table.heading();
    if (heading != null) {
      block.lines().subList(table.headerFrom(), table.bodyFrom()).stream()
          .filter(line -> heading.equals(line.at(heading.address().column())))
          .forEach(line -> heads(block, line, heading));
    }
    if (table.ambiguity() != null) {
      scope.outbox().send(table.ambiguity().finding(sheet, scope.definition().name()));
    }
    for (Column column : table.columns()) {
      if (column instanceof Column.Unknown unknown && unknown.header() != null) {
        words.unread(unknown.header(), unknown.expected());
      }
    }
  }

  /** What the header says over the labels, as if it stood alone in the first line below. */
  private void heads(Block block, Line line, Cell heading) {
    if (rows.read(block, line, false) instanceof RowLabel.Known) {
      sections.headed(rows.named());
      if (rows.named().contains(DimensionKind.CATEGORY)) {
        used.alone(heading);
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
    boolean hasFigures = end.hasFigures(line);
    if (end.beginsAnother(block, position, region)
        || (!hasFigures && end.isTitleOfNext(block, position, region))) {
      return false;
    }
    Finding divided = hasFigures ? tooLong.finding(line) : null;
    if (divided != null) {
      reject(line, line.openCells(table.left(), Integer.MAX_VALUE));
      findings.send(divided);
      return true;
    }
    RowLabel label =
        pinned(
            line,
            table.labels().isEmpty() ? new RowLabel.Blank() : rows.read(block, line, hasFigures));
    Finding shifted = hasFigures ? shiftedCells.beyondHeaders(block, line) : null;
    if (shifted != null) {
      reject(line, line.openCells(table.left(), table.right() + 1));
      findings.send(shifted);
      return true;
    }
    if (label instanceof RowLabel.Known known) {
      story.line(line);
      known(block, line, cells, known, hasFigures);
      return true;
    }
    if (!hasFigures) {
      return words(block, position, region, line, cells);
    }
    if (label instanceof RowLabel.Rates rates) {
      rates(line, cells, rates.cell());
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
    return unlabelled(block, line, cells);
  }

  private void known(
      Block block, Line line, List<Cell> cells, RowLabel.Known label, boolean hasFigures) {
    if (!hasFigures) {
      sections.headed(rows.named());
      if (cells.size() == 1 && rows.named().contains(DimensionKind.CATEGORY)) {
        used.alone(label.cell());
      }
    } else {
      sections.line(rows.named());
      Cell unknown = sections.ended(label.coordinates(), rows.named());
      if (unknown != null) {
        reject(line, cells);
        words.unknown(unknown, DimensionKind.INDICATOR);
        return;
      }
      if (sections.areRates()) {
        rates(line, cells, label.cell());
        return;
      }
    }
    binding.bindLine(block, line, label, pins.heldAt(line.index(), sections.said()));
  }

  private void rates(Line line, List<Cell> cells, Cell label) {
    cells.forEach(
        cell -> scope.outbox().mark(line, cell, cell.equals(label) ? Fate.LABEL : Fate.RATE));
  }

  /** A line's label as the layout has it, whatever the label says itself. */
  private RowLabel pinned(Line line, RowLabel label) {
    boolean isOfRow = pins.ofRow(line.index()) != null;
    if (label instanceof RowLabel.Known known) {
      Coordinates held = pins.heldAt(line.index(), known.coordinates());
      if (!isOfRow) {
        otherwise.look(known.cell());
      }
      return new RowLabel.Known(held, isOfRow ? TotalOver.NOTHING : known.over(), known.cell());
    }
    return isOfRow
        ? new RowLabel.Known(
            pins.heldAt(line.index(), Coordinates.NONE), TotalOver.NOTHING, line.cells().get(0))
        : label;
  }

  /** A line without figures: a heading within the table, or the end of it. */
  private boolean words(Block block, int position, Region region, Line line, List<Cell> cells) {
    if (!end.goesOn(block, position, region)) {
      return false;
    }
    String first = cells.get(0).raw();
    Coordinates said =
        cells.size() == 1 && !scope.titles().isNote(first) && scope.titles().doubt(first) == null
            ? scope.titles().read(first)
            : Coordinates.NONE;
    Fate fate = said.isEmpty() ? Fate.NOTE : Fate.LABEL;
    if (!said.isEmpty()) {
      sections.titled(said);
      story.heading(cells.get(0), said);
    } else if (cells.size() == 1) {
      sections.unknown(cells.get(0));
    }
    cells.forEach(cell -> binding.remark(line, cell, fate));
    return true;
  }

  private boolean unlabelled(Block block, Line line, List<Cell> cells) {
    if (table.labels().isEmpty()) {
      binding.bindLine(
          block,
          line,
          new RowLabel.Known(Coordinates.NONE, TotalOver.NOTHING, cells.get(0)),
          sections.said());
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
      cells.forEach(this::outside);
    }
    return true;
  }

  private void outside(Cell cell) {
    Finding moved = shiftedCells.beyondLabels(cell);
    Place place = sheet.at(cell.address());
    findings.send(
        moved == null
            ? FigureFindings.outside(place, PlainCell.text(cell), Severity.QUERY)
            : moved);
  }

  private void reject(Line line, List<Cell> cells) {
    cells.forEach(cell -> scope.outbox().mark(line, cell, Fate.REJECTED));
  }

  public void close() {
    binding.close();
    used.close();
    findings.close();
    story.compareWithLayout();
    scope.outbox().found(story.told());
  }
}
