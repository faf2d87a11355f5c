package io.annuario.extraction.frame;

import io.annuario.definition.ColumnMeaning;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Label;
import io.annuario.definition.Layout;
import io.annuario.definition.Territory;
import io.annuario.extraction.frame.ColumnKinds.Holds;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.observation.Address;
import io.annuario.observation.Period;
import io.annuario.spreadsheet.Cell;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a layout of the job pins about one sheet, so that it need not be discovered. */
public final class PinnedLayout {

  private final @Nullable Layout layout;
  private final JobDefinition definition;

  private PinnedLayout(@Nullable Layout layout, JobDefinition definition) {
    this.layout = layout;
    this.definition = definition;
  }

  public static PinnedLayout of(JobDefinition definition, String office, @Nullable String sheet) {
    return new PinnedLayout(
        definition.layouts().stream()
            .filter(layout -> layout.isAbout(office, sheet))
            .findFirst()
            .orElse(null),
        definition);
  }

  public boolean ignoresSheet() {
    return layout != null && layout.ignore();
  }

  /** Whether a cell is left out of the reading. */
  public boolean leavesOut(Address cell) {
    if (layout == null) {
      return false;
    }
    Layout.Range range = layout.range();
    return layout.skipRows().contains(cell.row()) || (range != null && !range.contains(cell));
  }

  /** What all figures are about unless the table says otherwise. */
  public Coordinates context() {
    Coordinates context = Coordinates.NONE;
    if (layout == null) {
      return context;
    }
    String territory = layout.territory();
    if (territory != null) {
      Territory pinned = definition.territories().get(territory);
      context = context.with(Coordinates.of(pinned));
    }
    String indicator = layout.indicator();
    if (indicator != null) {
      Indicator pinned = definition.indicators().get(indicator);
      context = context.with(Coordinates.of(pinned));
    }
    return context.with(ofPeriod(layout.period()));
  }

  private static Coordinates ofPeriod(@Nullable Period period) {
    if (period == null) {
      return Coordinates.NONE;
    }
    boolean isYear = period.equals(Period.ofYear(period.start().getYear()));
    return Coordinates.of(new PeriodWord(period, isYear ? Precision.YEAR : Precision.RANGE));
  }

  /** Null when it is to be discovered. */
  public Layout.@Nullable Orientation orientation() {
    return layout == null ? null : layout.orientation();
  }

  /** What the labels of a table name, by the layout's orientation; null when it does not say. */
  @Nullable DimensionKind down() {
    Layout.Orientation orientation = orientation();
    if (orientation == null) {
      return null;
    }
    return switch (orientation) {
      case TERRITORIES_DOWN -> DimensionKind.TERRITORY;
      case INDICATORS_DOWN, FORM -> DimensionKind.INDICATOR;
      case LIST -> null;
    };
  }

  /** What the labels of a column name; null when the layout does not say. */
  @Nullable DimensionKind kindOf(int column, @Nullable Cell header) {
    ColumnMeaning meaning = meaningOf(column, header == null ? null : header.raw());
    if (meaning instanceof ColumnMeaning.OfRole of) {
      return switch (of.role()) {
        case TERRITORY -> DimensionKind.TERRITORY;
        case INDICATOR -> DimensionKind.INDICATOR;
        case PERIOD -> DimensionKind.PERIOD;
        case CODE, VALUE, TOTAL, FLAG, OFFICE, NOTE, RATE, UNIT, PART -> null;
      };
    }
    return meaning instanceof ColumnMeaning.OfDimension ? DimensionKind.CATEGORY : null;
  }

  public SortedSet<Integer> headerRows() {
    return layout == null ? new TreeSet<>() : layout.headerRows();
  }

  /** Null when the column's meaning is to be discovered. */
  @Nullable ColumnMeaning meaningOf(int column, @Nullable String header) {
    if (layout == null) {
      return null;
    }
    String letters = Address.letters(column);
    for (Map.Entry<String, ColumnMeaning> pinned : layout.columns().entrySet()) {
      boolean isHeader =
          header != null && Label.normalise(pinned.getKey()).equals(Label.normalise(header));
      if (isHeader || pinned.getKey().equals(letters)) {
        return pinned.getValue();
      }
    }
    return null;
  }

  static Holds holds(ColumnMeaning meaning) {
    if (meaning instanceof ColumnMeaning.OfRole of) {
      return switch (of.role()) {
        case TERRITORY, INDICATOR, PERIOD -> Holds.LABELS;
        case VALUE, TOTAL, PART -> Holds.FIGURES;
        case RATE -> Holds.RATES;
        case FLAG -> Holds.FLAGS;
        case CODE, UNIT, OFFICE -> Holds.CODES;
        case NOTE -> Holds.IGNORED;
      };
    }
    if (meaning instanceof ColumnMeaning.OfDimension) {
      return Holds.LABELS;
    }
    return meaning instanceof ColumnMeaning.OfFigures ? Holds.FIGURES : Holds.IGNORED;
  }

  /** What a layout says that the figures of a column are. */
  Coordinates figures(ColumnMeaning meaning) {
    if (!(meaning instanceof ColumnMeaning.OfFigures of)) {
      return Coordinates.NONE;
    }
    String indicator = of.indicator();
    Coordinates said =
        new Coordinates(
            null,
            indicator == null ? null : definition.indicators().get(indicator),
            null,
            of.breakdown().categories(),
            Set.of(),
            false);
    return said.with(ofPeriod(of.period()));
  }
}
