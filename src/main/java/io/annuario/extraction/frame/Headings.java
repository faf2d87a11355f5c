package io.annuario.extraction.frame;

import io.annuario.definition.ColumnMeaning;
import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodSpan;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.RateWords;
import io.annuario.extraction.number.Amounts;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds the header cells over a column of figures to what they say. */
final class Headings {

  private final ReturnScope scope;
  private final TableDraft draft;
  private final Set<DimensionKind> down;
  private final Set<DimensionKind> across;
  private final Coordinates outer;

  Headings(
      ReturnScope scope,
      TableDraft draft,
      Set<DimensionKind> down,
      Set<DimensionKind> across,
      Coordinates outer) {
    this.scope = scope;
    this.draft = draft;
    this.down = down;
    this.across = across;
    this.outer = outer;
  }

  Column figures(int at) {
    List<Cell> cells = over(at);
    for (Cell cell : cells) {
      DimensionKind kind = new BandHeaders(draft, scope.lexicon()).kindOfDate(cell);
      if (kind != null) {
        return new Column.Unknown(at, cell, kind);
      }
    }
    HeaderMeaning words = HeaderMeaning.read(cells, scope.lexicon());
    @Nullable Cell lowest = cells.isEmpty() ? null : cells.get(cells.size() - 1);
    @Nullable ColumnMeaning pinned =
        draft.pins().meaningOf(at, lowest == null ? null : lowest.raw());
    Coordinates said =
        pinned == null
            ? across(draft.pins().free(words.said()))
            : draft.pins().figures(pinned, words.said());
    @Nullable Cell unknown = pinned == null ? words.unknown() : null;
    if (unknown != null) {
      return new Column.Unknown(at, unknown, expected());
    }
    if (cells.isEmpty() && !draft.header().isEmpty() && !across.isEmpty()) {
      return new Column.Unknown(at, null, expected());
    }
    boolean hasIndicator =
        said.indicator() != null
            || down.contains(DimensionKind.INDICATOR)
            || outer.indicator() != null
            || draft.pins().namesIndicatorsOfRows();
    if (!hasIndicator && !isOverIndicators(said)) {
      return new Column.Unknown(at, lowest, DimensionKind.INDICATOR);
    }
    List<PeriodWord> parts = pinned == null ? partsBeside(at, said, lowest) : List.of();
    if (!parts.isEmpty()) {
      Coordinates all = PeriodSpan.of(parts, scope.edition());
      if (all == null) {
        return new Column.Unknown(at, lowest, DimensionKind.PERIOD);
      }
      said = said.with(all).asFigure();
    }
    TotalOver over = parts.isEmpty() ? over(said) : TotalOver.PERIODS;
    return column(at, said, over, words.scale() > 0 ? words.scale() : draft.scale());
  }

  /** Without what a layout says that the rows name. */
  private Coordinates across(Coordinates said) {
    DimensionKind down = draft.pins().down();
    return down == null ? said : said.without(down);
  }

  private Column.Figures column(int at, Coordinates said, TotalOver over, int scale) {
    Amounts amounts = new Amounts(scope.convention(), scale, scope.signs());
    for (Line line : draft.sample()) {
      Cell cell = line.at(at);
      if (cell != null) {
        amounts.see(cell);
      }
    }
    Coordinates header = over == TotalOver.CATEGORIES ? said.with(everyoneBut(said)) : said;
    // "Totale" alone over the only column of figures is no total, but what the column is called.
    boolean isName =
        over == TotalOver.NOTHING && said.territory() == null && said.indicator() == null;
    return new Column.Figures(
        at, isName || over != TotalOver.NOTHING ? header.asFigure() : header, over, scale, amounts);
  }

  /** Whether a header is the total of the indicators in the headers beside it. */
  private boolean isOverIndicators(Coordinates said) {
    return said.total()
        && said.indicator() == null
        && across.contains(DimensionKind.INDICATOR)
        && !down.contains(DimensionKind.INDICATOR)
        && outer.indicator() == null;
  }

  private TotalOver over(Coordinates said) {
    if (isOverIndicators(said)) {
      return TotalOver.OTHER;
    }
    boolean named = said.territory() != null || (said.indicator() != null && across.size() < 2);
    if (!said.total() || named || across.isEmpty()) {
      return TotalOver.NOTHING;
    }
    if (across.contains(DimensionKind.CATEGORY) && !everyoneBut(said).wholes().isEmpty()) {
      return TotalOver.CATEGORIES;
    }
    if (said.period() != null && !across.contains(DimensionKind.TERRITORY)) {
      // "Total 2024" beside its quarters is the figure of that year.
      return TotalOver.NOTHING;
    }
    return across.contains(DimensionKind.TERRITORY) ? TotalOver.TERRITORIES : TotalOver.OTHER;
  }

  /** The periods that a total is of which names none itself; empty when it is no such total. */
  private List<PeriodWord> partsBeside(int at, Coordinates said, @Nullable Cell lowest) {
    if (!said.total() || lowest == null || scope.lexicon().ofLabel(lowest).period() != null) {
      return List.of();
    }
    List<PeriodWord> before = new ArrayList<>();
    List<PeriodWord> after = new ArrayList<>();
    boolean isFirst = true;
    boolean isLed = false;
    boolean isPassed = false;
    for (Map.Entry<Integer, Holds> column : draft.holds().entrySet()) {
      Coordinates one = beside(column.getKey());
      if (column.getValue() != Holds.FIGURES || !rest(one).equals(rest(said))) {
        continue;
      }
      PeriodWord period = one.period();
      PeriodWord year = said.period();
      isLed |= isFirst && one.total();
      isFirst = false;
      if (column.getKey() == at) {
        isPassed = true;
      } else if (one.total() && isPassed) {
        break;
      } else if (one.total()) {
        before.clear();
      } else if (period != null && (year == null || !year.contradicts(period))) {
        (isPassed ? after : before).add(period);
      }
    }
    return PeriodSpan.parts(isLed ? after : before);
  }

  private Coordinates beside(int at) {
    return across(draft.pins().free(HeaderMeaning.read(over(at), scope.lexicon()).said()));
  }

  /** What a header says besides its period. */
  private Coordinates rest(Coordinates said) {
    return outer.with(said).without(DimensionKind.PERIOD).asFigure();
  }

  /**
   * The whole of every breakdown that the header mentions, but those of which it names a category.
   */
  private Coordinates everyoneBut(Coordinates said) {
    Set<String> dimensions = new HashSet<>();
    for (int at : draft.holds().keySet()) {
      if (!draft.namesRows(at)) {
        over(at)
            .forEach(
                cell ->
                    dimensions.addAll(
                        scope.lexicon().ofLabel(cell).coordinates().categories().keySet()));
      }
    }
    dimensions.removeAll(said.categories().keySet());
    return new Coordinates(null, null, null, Map.of(), dimensions, false);
  }

  private List<Cell> over(int at) {
    return draft.header().over(at, draft.first(), draft::isLabel);
  }

  private DimensionKind expected() {
    if (across.contains(DimensionKind.INDICATOR) || !down.contains(DimensionKind.INDICATOR)) {
      return DimensionKind.INDICATOR;
    }
    if (across.contains(DimensionKind.PERIOD)) {
      return DimensionKind.PERIOD;
    }
    return down.contains(DimensionKind.TERRITORY)
        ? DimensionKind.INDICATOR
        : DimensionKind.TERRITORY;
  }

  /** How the rates of a column can be computed again from the columns of figures at its left. */
  RateOf rateOf(int at, List<Column> before) {
    @Nullable Cell head = draft.header().lowest(at);
    List<Column.Figures> figures =
        before.stream()
            .filter(Column.Figures.class::isInstance)
            .map(Column.Figures.class::cast)
            .toList();
    boolean isChange = draft.header().isOfRates(at, draft.first(), draft::isLabel);
    if (head == null || figures.isEmpty() || isChange) {
      return new RateOf.Unknown();
    }
    Column.Figures last = figures.get(figures.size() - 1);
    if (RateWords.isShare(head.raw()) && last.at() == at - 1) {
      return new RateOf.Share(last);
    }
    int per = RateWords.perInhabitants(head.raw());
    if (per > 0 && last.at() == at - 1) {
      return new RateOf.PerInhabitants(last, per);
    }
    if (RateWords.isChange(head.raw()) && figures.size() > 1) {
      Column.Figures one = figures.get(figures.size() - 2);
      PeriodWord earlier = one.header().period();
      PeriodWord later = last.header().period();
      boolean sameElse =
          one.header()
              .without(DimensionKind.PERIOD)
              .equals(last.header().without(DimensionKind.PERIOD));
      if (earlier != null && later != null && sameElse) {
        return later.period().compareTo(earlier.period()) > 0
            ? new RateOf.Change(last, one)
            : new RateOf.Change(one, last);
      }
    }
    return new RateOf.Unknown();
  }
}
