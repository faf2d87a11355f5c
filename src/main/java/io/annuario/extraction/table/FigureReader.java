package io.annuario.extraction.table;

import io.annuario.definition.Indicator;
import io.annuario.definition.Territory;
import io.annuario.extraction.Extracted;
import io.annuario.extraction.Fate;
import io.annuario.extraction.Reason;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.number.Amount;
import io.annuario.extraction.number.FlagMarks;
import io.annuario.extraction.number.NumberText;
import io.annuario.extraction.number.ReadAmount;
import io.annuario.extraction.sheet.HiddenContent;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.ConfidentialityStatus;
import io.annuario.observation.Finding;
import io.annuario.observation.Key;
import io.annuario.observation.Observation;
import io.annuario.observation.ObservationStatus;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.observation.Qualifier;
import io.annuario.observation.Severity;
import io.annuario.observation.StatedTotal;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns cells of a table into figures and totals, those of one period: months have their own. */
final class FigureReader {

  private final ReturnScope scope;
  private final SeenFigures seen;
  private final Place sheet;
  private final Table table;
  private final TableFindings findings;
  private final int number;
  private final TableSums sums;
  private final AcrossTotals across;
  private final OwnTerritory own;
  private final List<AwaitingTotal> deferred = new ArrayList<>();
  private final TableRemarks remarks;
  private final Set<Territory> foreign = new HashSet<>();

  FigureReader(
      ReturnScope scope,
      SeenFigures seen,
      Place sheet,
      Table table,
      TableFindings findings,
      int number) {
    this.scope = scope;
    this.seen = seen;
    this.sheet = sheet;
    this.table = table;
    this.findings = findings;
    this.number = number;
    this.remarks = new TableRemarks(scope.outbox(), sheet);
    this.sums = new TableSums(scope.definition());
    this.across = new AcrossTotals(scope, sheet, table, findings);
    this.own = new OwnTerritory(scope, table);
  }

  /** A line that is a total of those above or below it. */
  void totalLine(Line line) {
    across.totalLine(line);
  }

  /**
   * @param flag the mark beside the figure; null when there is none
   */
  void read(Line line, Cell cell, Column.Figures column, Position position, @Nullable Cell flag) {
    Coordinates coordinates = position.coordinates();
    Indicator indicator = coordinates.indicator();
    boolean isOver = position.over() == TotalOver.TERRITORIES;
    Territory territory = own.orNamed(coordinates, isOver);
    if (position.over() == TotalOver.OTHER) {
      across.total(line, cell, column, coordinates, territory);
      return;
    }
    if (indicator == null || (territory == null && position.over() != TotalOver.TERRITORIES)) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
      DimensionKind unsaid = indicator == null ? DimensionKind.INDICATOR : DimensionKind.TERRITORY;
      Place place = sheet.at(cell.address());
      boolean isOfSeveral = indicator != null && OwnTerritory.isOfSeveral(coordinates);
      findings.send(isOfSeveral ? labels().ofSeveral(place) : labels().unsaid(place, unsaid));
      return;
    }
    Territory about = territory == null ? scope.definition().territories().top() : territory;
    ReadAmount read = readAmount(cell, column, indicator, about, position);
    if (read != null && flag != null) {
      read = FlagMarks.applied(read, flag.raw());
    }
    if (read == null) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
      return;
    }
    read = read.asSureAs(position.status());
    boolean unnamed = isOver && column.over() == TotalOver.NOTHING;
    AwaitingTotal waiting =
        new AwaitingTotal(
            line, cell, position, indicator, about, read, sums.at(line, unnamed), unnamed, false);
    if (isOver || isAncestor(about) || coordinates.total() || !coordinates.wholes().isEmpty()) {
      line.reserve(cell);
      deferred.add(waiting);
    } else {
      figure(waiting);
    }
  }

  /** Whether the table holds figures of its parts, be they below it or above. */
  private boolean isAncestor(Territory territory) {
    return table.ancestors().contains(territory) || sums.isAbove(territory);
  }

  private @Nullable ReadAmount readAmount(
      Cell cell, Column.Figures column, Indicator indicator, Territory about, Position position) {
    Place place = sheet.at(cell.address());
    FormulaFindings.of(cell, place, about, indicator)
        .ifPresent(it -> findings.send(position.meant(it, about, indicator)));
    if (HiddenContent.isValueless(cell)) {
      return null;
    }
    Amount amount = column.amounts().read(cell, indicator.decimals());
    if (amount instanceof Amount.Counted counted) {
      switch (counted.adjusted()) {
        case NOT -> {}
        case THOUSANDS_RESTORED -> remarks.thousands(cell);
        case ROUNDED -> remarks.rounded(cell);
      }
      if (cell.value() instanceof CellValue.Text text && NumberText.hasDoubtfulMark(text.value())) {
        remarks.footnote(cell);
      }
      return ReadAmount.of(counted);
    }
    if (amount instanceof Amount.Missing missing) {
      return ReadAmount.nothing(missing.status(), missing.confidentiality());
    }
    if (amount instanceof Amount.Dash) {
      if (indicator.dash() == Indicator.Dash.NOT_APPLICABLE) {
        return ReadAmount.nothing(ObservationStatus.M, ConfidentialityStatus.F);
      }
      remarks.dash(cell);
      return new ReadAmount(
          BigDecimal.ZERO, Qualifier.EXACTLY, ObservationStatus.A, ConfidentialityStatus.F);
    }
    Amount.Refused refused = (Amount.Refused) amount;
    Finding wrong = FigureFindings.refused(place, about, indicator, refused);
    findings.send(position.wrong(wrong, scope, about, indicator));
    return null;
  }

  private void figure(AwaitingTotal waiting) {
    Line line = waiting.line();
    Cell cell = waiting.cell();
    Position position = waiting.position();
    Indicator indicator = waiting.indicator();
    Territory territory = waiting.territory();
    ReadAmount read = waiting.read();
    if (!scope.mayReport(territory)) {
      scope.outbox().mark(line, cell, Fate.REJECTED);
      if (foreign.add(territory)) {
        scope
            .outbox()
            .send(labels().notOfOffice(sheet.at(cell.address()), territory, scope.office()));
      }
      return;
    }
    Key key = position.key(territory.code(), indicator.code());
    Observation observation =
        new Observation(
            scope.office().code(),
            key,
            read.value(),
            read.qualifier(),
            read.status(),
            read.confidentiality(),
            cell.raw(),
            sheet.at(cell.address()));
    SeenFigures.Seen before = seen.put(observation, number);
    boolean isRepeated = before != null && before.table() == number && before.isSame(observation);
    if (!waiting.ofParts() && !isRepeated) {
      sums.add(waiting.block(), territory, indicator, position.coordinates().breakdown(), read);
      across.add(line, cell, waiting.position(), indicator, territory, read);
    }
    if (before == null) {
      scope.outbox().mark(line, cell, Fate.FIGURE);
      scope.outbox().send(new Extracted.Figure(observation));
    } else {
      again(waiting, observation, before);
    }
  }

  private void again(AwaitingTotal waiting, Observation observation, SeenFigures.Seen before) {
    Line line = waiting.line();
    Cell cell = waiting.cell();
    Phrase subject = FigureFindings.subject(waiting.territory(), waiting.indicator());
    if (before.table() == number && waiting.isWhole() && before.isSame(observation)) {
      // A subtotal that is shown twice is one figure, compared with itself.
      scope.outbox().mark(line, cell, Fate.TOTAL);
      return;
    }
    if (before.table() != number && before.isSame(observation)) {
      scope.outbox().mark(line, cell, Fate.NOTE, Reason.Plain.REPEATED);
      remarks.repeated(before, observation);
      return;
    }
    scope.outbox().mark(line, cell, Fate.REJECTED);
    findings.send(
        FigureFindings.twice(
            observation.place(),
            subject,
            before.place(),
            before.isSame(observation),
            Severity.ERROR));
  }

  /** Settles what had to wait for the whole table. */
  void close() {
    // Parts first: the total of all ages and both sexes may be that of the totals of each sex.
    deferred.sort(
        Comparator.comparing((AwaitingTotal total) -> isAncestor(total.territory()))
            .thenComparing(total -> total.position().coordinates().wholes().size()));
    deferred.forEach(this::settle);
    deferred.clear();
    across.close();
    remarks.close();
  }

  private void settle(AwaitingTotal total) {
    Coordinates coordinates = total.position().coordinates();
    boolean ofTable = total.position().over() == TotalOver.TERRITORIES;
    String indicator = total.indicator().code();
    TableSums.Found sum =
        total.unnamed()
            ? sums.ofUnnamed(
                total.line(),
                total.block(),
                indicator,
                coordinates.breakdown(),
                total.read().value())
            : sums.of(total.territory(), indicator, coordinates, ofTable);
    if (sum == null) {
      figure(total);
      return;
    }
    state(total, sum);
    Territory whole = sum.whole();
    if (whole != null && sum.isLessThan(total.read()) && scope.mayReport(whole)) {
      // The parts leave room: what is stated of the whole is a figure that they do not give.
      figure(total.besideItsParts(whole));
      return;
    }
    if (coordinates.wholes().isEmpty() || isAncestor(total.territory())) {
      scope.outbox().mark(total.line(), total.cell(), Fate.TOTAL);
    } else {
      // Everyone over a breakdown is a figure of its own, checked against its parts.
      figure(total);
    }
  }

  private void state(AwaitingTotal total, TableSums.Found found) {
    BigDecimal stated = total.read().value();
    Territory about = found.territory() == null ? total.territory() : found.territory();
    Sums.Sum sum = found.sum();
    if (stated != null) {
      scope
          .outbox()
          .send(
              new Extracted.Total(
                  new StatedTotal(
                      total.position().key(about.code(), total.indicator().code()),
                      total.position().over() == TotalOver.TERRITORIES && !scope.mayReport(about),
                      stated,
                      sum.value(),
                      sum.bound(),
                      sum.figures(),
                      sum.missing(),
                      found.over(),
                      sheet.at(total.cell().address()))));
    }
  }

  private LabelFindings labels() {
    return new LabelFindings(scope.definition().name(), scope.lexicon().vocabulary());
  }
}
