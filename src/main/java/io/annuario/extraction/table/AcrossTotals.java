package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.Fate;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.number.Amount;
import io.annuario.extraction.number.ReadAmount;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Totals over different indicators, such as "Totale" at the end of a line of offences. They are no
 * figure of the job; each is compared with the figures that it stands beside or below, and is an
 * error when it is not their sum.
 */
final class AcrossTotals {

  /** More are held in no table that people total by hand; they take some hundred bytes each. */
  private static final int MOST = 50_000;

  /** What is read as a count: most indicators are. */
  private static final int MOST_DECIMALS = 0;

  private final ReturnScope scope;
  private final Place sheet;
  private final TableFindings findings;
  private final boolean canBe;
  private final List<AcrossParts.Part> parts = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final NavigableSet<Integer> totalLines = new TreeSet<>();

  private record Waiting(
      Line line,
      Cell cell,
      Column.Figures column,
      @Nullable Territory territory,
      Breakdown breakdown,
      boolean ofLine) {

    /** Likewise where the territory is that of a title, and not of the lines. */
    Waiting anywhere() {
      return new Waiting(line, cell, column, null, breakdown, ofLine);
    }
  }

  AcrossTotals(ReturnScope scope, Place sheet, Table table, TableFindings findings) {
    this.scope = scope;
    this.sheet = sheet;
    this.findings = findings;
    boolean across =
        table.columns().stream()
            .anyMatch(
                column ->
                    column instanceof Column.Figures figures && figures.over() == TotalOver.OTHER);
    boolean down =
        table.labels().stream().anyMatch(labels -> labels.expected() != DimensionKind.TERRITORY);
    this.canBe = across || down;
  }

  /** Remembers a figure that such a total may be the total of. */
  void add(
      Line line,
      Cell cell,
      Position position,
      Indicator indicator,
      Territory territory,
      ReadAmount read) {
    if (canBe && parts.size() < MOST) {
      parts.add(
          new AcrossParts.Part(
              line.index(),
              cell.address().column(),
              territory,
              position.coordinates().breakdown(),
              indicator,
              Sums.one(read.value(), read.qualifier())));
    }
  }

  void total(
      Line line,
      Cell cell,
      Column.Figures column,
      Coordinates coordinates,
      @Nullable Territory territory) {
    line.reserve(cell);
    waiting.add(
        new Waiting(
            line,
            cell,
            column,
            territory,
            coordinates.breakdown(),
            column.over() == TotalOver.OTHER));
  }

  /** A line of totals, which divides the lines that it and others are the totals of. */
  void totalLine(Line line) {
    if (canBe) {
      totalLines.add(line.index());
    }
  }

  /** Settles the totals, once all figures of the table are known. */
  void close() {
    if (!waiting.isEmpty()) {
      AcrossParts known = new AcrossParts(scope.definition(), parts);
      waiting.forEach(total -> settle(total, known));
    }
    waiting.clear();
    parts.clear();
  }

  private void settle(Waiting total, AcrossParts known) {
    Amount amount = total.column().amounts().read(total.cell(), MOST_DECIMALS);
    BigDecimal stated = amount instanceof Amount.Counted counted ? counted.value() : null;
    if (stated == null && !(amount instanceof Amount.Refused)) {
      // A sign for nothing known is compared with nothing, and says nothing.
      scope.outbox().mark(total.line(), total.cell(), Fate.TOTAL);
      return;
    }
    int row = total.line().index();
    Integer before = totalLines.lower(row);
    Integer behind = totalLines.higher(row);
    AcrossParts.Group all = partsOf(total, known, -1, Integer.MAX_VALUE);
    AcrossParts.Group above = partsOf(total, known, before == null ? -1 : before, row);
    AcrossParts.Group below =
        partsOf(total, known, row, behind == null ? Integer.MAX_VALUE : behind);
    AcrossParts.Group found =
        Stream.of(all, above, below, partsOf(total.anywhere(), known, -1, Integer.MAX_VALUE))
            .flatMap(some -> Stream.of(some, some.outermost()))
            .filter(some -> stated != null && isSum(stated, some.sum()))
            .findFirst()
            .orElse(null);
    scope.outbox().mark(total.line(), total.cell(), found == null ? Fate.REJECTED : Fate.TOTAL);
    if (found != null) {
      scope.outbox().compared(total.cell().address(), found.sum().value(), found.cells());
    } else {
      Sums.Sum sum = all.outermost().sum();
      findings.send(
          FigureFindings.totalOfNothing(
              sheet.at(total.cell().address()), total.cell().raw(), sum.value(), sum.figures()));
    }
  }

  /**
   * What stands beside or above it. A line or column of totals over territories has no figures of
   * its own: there it is the total of all that those are the totals of. A total of totals over a
   * breakdown is one of all that those are the totals of.
   */
  private static AcrossParts.Group partsOf(
      Waiting total, AcrossParts known, int after, int before) {
    AcrossParts.Group counted = known.of(total.breakdown());
    AcrossParts.Group inside = total.territory() == null ? counted : counted.in(total.territory());
    AcrossParts.Group some = inside.isEmpty() ? counted : inside;
    if (total.ofLine()) {
      AcrossParts.Group beside = some.inRow(total.line().index());
      return beside.isEmpty() ? some.between(after, before) : beside;
    }
    AcrossParts.Group over = some.inColumn(total.cell().address().column());
    return (over.isEmpty() ? some : over).between(after, before);
  }

  private static boolean isSum(BigDecimal stated, Sums.Sum sum) {
    int against = stated.compareTo(sum.value());
    return sum.figures() > 0
        && switch (sum.bound()) {
          case EXACTLY -> against == 0;
          case AT_LEAST, MORE_THAN -> against >= 0;
          case AT_MOST, LESS_THAN -> against <= 0;
          case ABOUT -> true;
        };
  }
}
