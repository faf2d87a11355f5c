package io.annuario.extraction.table;

import io.annuario.definition.Territory;
import io.annuario.extraction.Fate;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import org.jspecify.annotations.Nullable;

/** Gives each cell of a line its position, by the line's labels and its column's header. */
final class LineBinding {

  private final ReturnScope scope;
  private final Place sheet;
  private final Table table;
  private final TableWords words;
  private final TableFindings findings;
  private final TableStory story;
  private final FigureReader figures;
  private final RateReader rates;

  LineBinding(
      ReturnScope scope,
      SeenFigures seen,
      Place sheet,
      Table table,
      TableWords words,
      TableFindings findings,
      TableStory story) {
    this.scope = scope;
    this.sheet = sheet;
    this.table = table;
    this.words = words;
    this.findings = findings;
    this.story = story;
    this.figures = new FigureReader(scope, seen, sheet, table, findings, scope.outbox().tables());
    this.rates = new RateReader(scope, sheet);
  }

  /**
   * @param heading what heading lines above say of the line
   */
  void bindLine(Line line, RowLabel.Known label, Coordinates heading) {
    Coordinates row = heading.with(label.coordinates());
    for (Column column : table.columns()) {
      Cell cell = line.at(column.at());
      if (cell != null && line.isOpen(cell)) {
        bindCell(line, cell, column, label, row);
      }
    }
    // Cells between the table's columns: words are notes, numbers have lost their header.
    line.openCells(table.left(), table.right()).forEach(cell -> remark(line, cell, Fate.NOTE));
  }

  private void bindCell(
      Line line, Cell cell, Column column, RowLabel.Known label, Coordinates row) {
    if (column instanceof Column.Labels) {
      words.met(cell);
      scope.outbox().mark(line, cell, Fate.LABEL);
    } else if (column instanceof Column.Figures figure) {
      bindFigure(line, cell, figure, label, row);
    } else if (column instanceof Column.Unknown unknown) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
      if (unknown.header() == null) {
        outside(cell);
      }
    } else if (column instanceof Column.Ambiguous) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
    } else if (column instanceof Column.Rates rate) {
      rates.read(line, rate, table.context().with(row), isTotal(label));
      scope.outbox().mark(line, cell, Fate.RATE);
      story.ignore(
          column,
          cell.address(),
          new Phrase(
              "percentuali e variazioni si ricalcolano", "percentages and changes are recomputed"));
    } else if (column instanceof Column.Codes) {
      story.ignore(column, cell.address(), new Phrase("note e codici", "notes and codes"));
      scope.outbox().mark(line, cell, Fate.LABEL);
    } else if (column instanceof Column.Flags) {
      scope.outbox().mark(line, cell, Fate.LABEL);
    } else if (column instanceof Column.Remarks remarks) {
      story.ignore(column, cell.address(), new Phrase("note e codici", "notes and codes"));
      if (remarks.pinned()) {
        scope.outbox().mark(line, cell, Fate.NOTE);
      } else {
        remark(line, cell, remarks.fate());
      }
    }
  }

  /** Words beside the figures are remarks; a number there has lost its header or its label. */
  void remark(Line line, Cell cell, Fate fate) {
    if (fate == Fate.NOTE && scope.lexicon().isFigure(cell)) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
      outside(cell);
    } else {
      scope.outbox().mark(line, cell, fate);
    }
  }

  private void outside(Cell cell) {
    findings.send(FigureFindings.outside(sheet.at(cell.address()), cell.raw(), Severity.QUERY));
  }

  private void bindFigure(
      Line line, Cell cell, Column.Figures column, RowLabel.Known label, Coordinates row) {
    Coordinates header = column.header();
    Territory territory =
        scope.definition().territories().inner(row.territory(), header.territory());
    boolean clash =
        Position.clash(label.coordinates(), header)
            || (territory == null && row.territory() != null && header.territory() != null);
    if (clash) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
      words.contradiction(cell, label.cell(), cell);
      return;
    }
    Coordinates all = table.context().with(row).with(header);
    if (territory != null) {
      all = all.with(Coordinates.of(territory));
    }
    if (!scope.periods().isOfEdition(sheet.at(cell.address()), all.period())) {
      scope.outbox().mark(line, cell, Fate.NOTE);
      story.ignore(
          column,
          cell.address(),
          new Phrase("cifre di un altro periodo", "figures of another period"));
      return;
    }
    TotalOver over = label.over() == TotalOver.NOTHING ? column.over() : label.over();
    if (over != TotalOver.NOTHING || isTotal(label)) {
      story.total(cell);
    }
    figures.read(line, cell, column, new Position(all, over), flagOf(line, column));
  }

  private boolean isTotal(RowLabel.Known label) {
    Territory territory = label.coordinates().territory();
    return label.over() != TotalOver.NOTHING
        || label.coordinates().total()
        || (territory != null && table.ancestors().contains(territory));
  }

  private @Nullable Cell flagOf(Line line, Column.Figures column) {
    int next = table.columns().indexOf(column) + 1;
    return next < table.columns().size() && table.columns().get(next) instanceof Column.Flags flags
        ? line.at(flags.at())
        : null;
  }

  void close() {
    figures.close();
    rates.close();
  }
}
