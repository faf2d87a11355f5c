package io.annuario.extraction.table;

import static java.util.Objects.requireNonNull;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.number.Amount;
import io.annuario.extraction.number.PlainCell;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Key;
import io.annuario.observation.Period;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Severity;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.Sheet.Range;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each cell of a line its position, by the line's labels and its column's header. */
final class LineBinding {

  private final ReturnScope scope;
  private final Place sheet;
  private final Table table;
  private final TableWords words;
  private final TableFindings findings;
  private final TableStory story;
  private final WordsUsed used;
  private final int number;
  private final SeenFigures seen;
  private boolean lacksPeriod;

  /** One a period: figures of two months never add up to a total of one. */
  private final Map<Period, FigureReader> figures = new LinkedHashMap<>();

  private final OtherPeriods others;
  private final MergedFigures merged;
  private final RateReader rates;

  /**
   * A line, and what is true of all its figures.
   *
   * @param row what its label and the headings above say
   * @param all the same, with what is said of the whole table
   * @param isTotal whether its label names a total
   */
  private record BoundLine(
      Block block,
      Line line,
      RowLabel.Known label,
      Coordinates row,
      Coordinates all,
      boolean isTotal) {}

  LineBinding(
      ReturnScope scope,
      SeenFigures seen,
      Place sheet,
      Table table,
      TableWords words,
      TableFindings findings,
      TableStory story,
      WordsUsed used) {
    this.scope = scope;
    this.sheet = sheet;
    this.table = table;
    this.words = words;
    this.findings = findings;
    this.story = story;
    this.used = used;
    this.seen = seen;
    this.number = scope.outbox().tables();
    this.others = new OtherPeriods(scope, seen, sheet);
    this.merged = new MergedFigures(table, scope.lexicon());
    this.rates = new RateReader(scope, sheet, table.ancestors());
  }

  /**
   * @param heading what heading lines above say of the line
   */
  void bindLine(Block block, Line line, RowLabel.Known label, Coordinates heading) {
    Coordinates row = heading.with(label.coordinates());
    story.bound(block, line, row);
    BoundLine bound =
        new BoundLine(block, line, label, row, table.context().with(row), isTotal(label));
    for (int at = 0; at < table.columns().size(); at++) {
      Cell cell = line.openAt(table.columns().get(at).at());
      if (cell != null) {
        bindCell(bound, cell, at);
      }
    }
    // Cells between the table's columns: words are notes, numbers have lost their header.
    line.openCells(table.left(), table.right()).forEach(cell -> remark(line, cell, Fate.NOTE));
  }

  /**
   * @param at the column's position in the table
   */
  private void bindCell(BoundLine bound, Cell cell, int at) {
    Line line = bound.line();
    Column column = table.columns().get(at);
    if (column instanceof Column.Labels) {
      words.met(cell);
      scope.outbox().mark(line, cell, Fate.LABEL);
    } else if (column instanceof Column.Figures figure) {
      Range shared = merged.shared(bound.block(), line, cell, figure);
      if (shared != null) {
        scope.outbox().mark(line, cell, Fate.REJECTED);
        findings.send(
            FigureFindings.merged(sheet.at(cell.address()), PlainCell.text(cell), shared));
        return;
      }
      bindFigure(bound, cell, figure, at);
    } else if (column instanceof Column.Unknown unknown) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
      if (unknown.header() == null) {
        outside(cell);
      }
    } else if (column instanceof Column.Ambiguous) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
    } else if (column instanceof Column.Rates rate) {
      rates.read(line, rate, bound.all(), bound.isTotal());
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
        scope.outbox().mark(line, cell, Fate.NOTE, Reason.Plain.LEFT_OUT);
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
    findings.send(
        FigureFindings.outside(sheet.at(cell.address()), PlainCell.text(cell), Severity.QUERY));
  }

  private void bindFigure(BoundLine bound, Cell cell, Column.Figures column, int at) {
    Line line = bound.line();
    RowLabel.Known label = bound.label();
    Coordinates header = column.header();
    Territory outer = bound.row().territory();
    Territory inner = scope.definition().territories().inner(outer, header.territory());
    boolean isNamedTwice = outer != null && header.territory() != null;
    if (Position.clash(label.coordinates(), header) || (isNamedTwice && inner == null)) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
      words.contradiction(cell, label.cell(), cell);
      return;
    }
    Coordinates all = bound.all().with(header);
    if (inner != null && !inner.equals(all.territory())) {
      all = all.with(Coordinates.of(inner));
    }
    used.figure(cell, all);
    boolean isCorner = column.over() == TotalOver.OTHER && all.indicator() == null;
    TotalOver over = label.over().isOfParts() && !isCorner ? label.over() : column.over();
    over = over.isOfParts() ? over : TotalOver.NOTHING;
    Period period = scope.periods().counted(all.period(), all.indicator());
    boolean isOfPeriods = column.over() == TotalOver.PERIODS || label.over() == TotalOver.PERIODS;
    boolean isOfSome =
        period == null && isOfPeriods && scope.periods().isPartOfEdition(all.period());
    if (isOfSome || (over == TotalOver.NOTHING && !bound.isTotal() && isOfUnknownPart(all))) {
      ofUnknownPart(line, cell, isOfSome ? all.period() : null);
      return;
    }
    if (period == null) {
      leaveOut(bound, cell, column, new Position(all, over, scope.edition().period()));
      story.ignore(
          column,
          cell.address(),
          new Phrase("cifre di un altro periodo", "figures of another period"));
      return;
    }
    scope.periods().kept();
    if (label.coordinates().period() != null) {
      others.ownLine();
    }
    if (over != TotalOver.NOTHING || bound.isTotal()) {
      story.total(cell);
    }
    FigureReader reader = figures.computeIfAbsent(period, this::reader);
    if (label.over().isOfParts()) {
      reader.totalLine(line);
    }
    reader.read(line, cell, column, new Position(all, over, period), flagOf(line, at));
  }

  /**
   * Said once a table: what is missing there is missing for all of its figures.
   *
   * @param some what stands beside a total and is not the whole; null when it is no total
   */
  private void ofUnknownPart(Line line, Cell cell, @Nullable PeriodWord some) {
    scope.outbox().mark(line, cell, Fate.REJECTED);
    if (!lacksPeriod) {
      lacksPeriod = true;
      findings.send(words.withoutPeriod(sheet.at(cell.address()), some));
    }
  }

  /** Whether a month or the year may be meant, and nothing says which. */
  private static boolean isOfUnknownPart(Coordinates all) {
    Indicator indicator = all.indicator();
    return all.period() == null && indicator != null && indicator.counting().isByParts();
  }

  private FigureReader reader(Period period) {
    return new FigureReader(scope, seen, sheet, table, findings, number);
  }

  private void leaveOut(BoundLine bound, Cell cell, Column.Figures column, Position position) {
    PeriodWord period = requireNonNull(position.coordinates().period());
    Line line = bound.line();
    Territory named = position.coordinates().territory();
    Territory territory = named == null ? scope.ownTerritory() : named;
    Indicator indicator = position.coordinates().indicator();
    Key key = null;
    if (position.over() != TotalOver.TERRITORIES && territory != null && indicator != null) {
      key = position.key(territory.code(), indicator.code());
      Amount amount = column.amounts().read(cell, indicator.decimals());
      Period days = period.daysIn(scope.edition());
      seen.ofOtherPeriods().add(key, indicator, days, amount, sheet.at(cell.address()));
    }
    PeriodWord own = bound.label().coordinates().period();
    Place said = own == null ? null : periodLabel(line);
    if (own == null || said == null || scope.periods().isOfEdition(own)) {
      others.leaveOut(line, cell, period);
    } else {
      others.ofLine(line, cell, said, period, bound.isTotal() ? null : key);
    }
  }

  /** Where a line names its period itself; null when a line above does. */
  private @Nullable Place periodLabel(Line line) {
    for (Column.Labels column : table.labels()) {
      Cell cell = line.at(column.at());
      PeriodWord said = cell == null ? null : scope.lexicon().of(cell).period();
      // Of "2024" and "Gennaio" the month is what is not the edition's.
      if (cell != null && said != null && !scope.periods().isOfEdition(said)) {
        return sheet.at(cell.address());
      }
    }
    return null;
  }

  private boolean isTotal(RowLabel.Known label) {
    Territory territory = label.coordinates().territory();
    return label.over().isOfParts()
        || label.coordinates().total()
        || (territory != null && table.ancestors().contains(territory));
  }

  /** The mark beside a column's figure; null when there is none. */
  private @Nullable Cell flagOf(Line line, int at) {
    return at + 1 < table.columns().size() && table.columns().get(at + 1) instanceof Column.Flags of
        ? line.at(of.at())
        : null;
  }

  void close() {
    figures.values().forEach(FigureReader::close);
    others.close();
    rates.close();
  }
}
