package io.annuario.extraction.frame;

import io.annuario.definition.ColumnMeaning;
import io.annuario.definition.Indicator;
import io.annuario.definition.JobDefinition;
import io.annuario.definition.Layout;
import io.annuario.definition.Role;
import io.annuario.definition.Territory;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.observation.Period;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a layout pins of figures, in the words in which the sheet would have to say it. */
final class PinnedWords {

  private final @Nullable Layout layout;
  private final JobDefinition definition;

  PinnedWords(@Nullable Layout layout, JobDefinition definition) {
    this.layout = layout;
    this.definition = definition;
  }

  /** Without what it pins for all figures, of which titles, headers and labels say nothing. */
  Coordinates free(Coordinates said) {
    Coordinates free = said;
    if (layout != null && layout.territory() != null) {
      free = free.without(DimensionKind.TERRITORY);
    }
    if (layout != null && layout.indicator() != null) {
      free = free.without(DimensionKind.INDICATOR);
    }
    if (layout != null && !layout.breakdown().isNone()) {
      free = free.withoutDimensions(layout.breakdown().categories().keySet());
    }
    return layout != null && layout.period() != null ? free.without(DimensionKind.PERIOD) : free;
  }

  /** What all figures are about. */
  Coordinates context() {
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
    Map<String, String> categories = layout.breakdown().categories();
    return context
        .with(new Coordinates(null, null, null, categories, Set.of(), false))
        .with(ofPeriod(layout.period()));
  }

  private static Coordinates ofPeriod(@Nullable Period period) {
    if (period == null) {
      return Coordinates.NONE;
    }
    boolean isYear = period.equals(Period.ofYear(period.start().getYear()));
    return Coordinates.of(new PeriodWord(period, isYear ? Precision.YEAR : Precision.RANGE));
  }

  /**
   * What the figures of a pinned column are: what it is pinned as, and of other things what its
   * header says. An indicator without a breakdown counts everyone.
   *
   * @param header what the header says
   */
  Coordinates figures(ColumnMeaning meaning, Coordinates header) {
    if (meaning instanceof ColumnMeaning.OfRole of && of.role() == Role.TOTAL) {
      return free(header).with(Coordinates.TOTAL);
    }
    if (!(meaning instanceof ColumnMeaning.OfFigures of)) {
      return free(header);
    }
    boolean isWhole = of.indicator() != null && of.breakdown().isNone();
    return instead(free(header), figures(meaning), true).with(wholes(isWhole));
  }

  /**
   * What is pinned, in the place of what is said of the same kinds.
   *
   * @param isExact whether an indicator without a breakdown counts everyone
   */
  static Coordinates instead(Coordinates said, Coordinates pinned, boolean isExact) {
    Coordinates rest = said;
    for (DimensionKind kind : DimensionKind.values()) {
      // Of other breakdowns the table may still say its own.
      boolean isOther = kind != DimensionKind.CATEGORY && pinned.has(kind);
      rest = isOther ? rest.without(kind) : rest;
    }
    if (isExact && pinned.indicator() != null) {
      rest = rest.without(DimensionKind.CATEGORY).asFigure();
    }
    return rest.with(pinned);
  }

  /** Everyone, beside columns that are pinned as parts. */
  private Coordinates wholes(boolean isWhole) {
    Set<String> dimensions = new HashSet<>();
    if (isWhole && layout != null) {
      for (ColumnMeaning other : layout.columns().values()) {
        if (other instanceof ColumnMeaning.OfFigures of) {
          dimensions.addAll(of.breakdown().categories().keySet());
        }
      }
    }
    return new Coordinates(null, null, null, Map.of(), dimensions, false);
  }

  /** What a layout says that figures are. */
  Coordinates figures(ColumnMeaning meaning) {
    if (!(meaning instanceof ColumnMeaning.OfFigures of)) {
      return Coordinates.NONE;
    }
    String indicator = of.indicator();
    String territory = of.territory();
    Coordinates said =
        new Coordinates(
            territory == null ? null : definition.territories().get(territory),
            indicator == null ? null : definition.indicators().get(indicator),
            null,
            of.breakdown().categories(),
            Set.of(),
            false);
    return said.with(ofPeriod(of.period()));
  }
}
