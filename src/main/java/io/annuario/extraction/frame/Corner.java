package io.annuario.extraction.frame;

import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.PeriodWord.Precision;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the header's cells over the labels say of all figures: "Anno 2023" or "Lombardia" in the
 * corner is a title of the table, the nearest one. Where rows or headers name the kind themselves
 * it only heads them: "Italia" over regions. A year is heard all the same: the months below it may
 * be of it.
 */
final class Corner {

  private Corner() {}

  /**
   * @param named the kinds that the rows or the headers of figures name
   */
  static Coordinates of(TableDraft draft, ReturnScope scope, Set<DimensionKind> named) {
    Coordinates said = Coordinates.NONE;
    Set<DimensionKind> unsure = EnumSet.noneOf(DimensionKind.class);
    for (int at : draft.holds().keySet()) {
      if (draft.isLabel(at)) {
        for (Cell cell : draft.header().over(at, draft.first(), draft::isLabel)) {
          Coordinates one = said(cell, scope);
          for (DimensionKind kind : DimensionKind.values()) {
            if (one.has(kind) && said.has(kind) && !one.only(kind).equals(said.only(kind))) {
              unsure.add(kind);
            }
          }
          said = said.with(one);
        }
      }
    }
    Coordinates categories = said.only(DimensionKind.CATEGORY);
    for (DimensionKind kind : DimensionKind.values()) {
      boolean isNamed = named.contains(kind) && kind != DimensionKind.PERIOD;
      said = isNamed || unsure.contains(kind) ? said.without(kind) : said;
    }
    if (categories.has(DimensionKind.CATEGORY) && !unsure.contains(DimensionKind.CATEGORY)) {
      said = said.with(categories.withoutDimensions(dimensions(draft, scope.lexicon())));
    }
    return draft.pins().free(said).asFigure();
  }

  /**
   * The header's cell over the only column of labels if it names what words without figures name
   * further down, and no row with figures does: it heads the rows above the first of them.
   */
  static @Nullable Cell heading(TableDraft draft, Lexicon lexicon) {
    List<Integer> labels = draft.holds().keySet().stream().filter(draft::isLabel).toList();
    @Nullable Cell corner = labels.size() == 1 ? draft.header().lowest(labels.get(0)) : null;
    Coordinates said = corner == null ? Coordinates.NONE : lexicon.ofLabel(corner).coordinates();
    if (said.isEmpty()) {
      return null;
    }
    boolean isAmong = false;
    for (Line line : draft.known()) {
      Cell cell = line.at(labels.get(0));
      if (cell != null && said.isOfKindsOf(draft.said(labels.get(0), cell, lexicon))) {
        if (draft.hasFigures(line, lexicon)) {
          return null;
        }
        isAmong = true;
      }
    }
    return isAmong ? corner : null;
  }

  /** The breakdowns of which rows or headers of figures name categories. */
  private static Set<String> dimensions(TableDraft draft, Lexicon lexicon) {
    Set<String> dimensions = new HashSet<>();
    for (int at : draft.holds().keySet()) {
      if (draft.isLabel(at)) {
        for (Line line : draft.known()) {
          Cell cell = line.at(at);
          if (cell != null) {
            dimensions.addAll(draft.said(at, cell, lexicon).dimensions());
          }
        }
      } else if (!draft.namesRows(at)) {
        for (Cell cell : draft.header().over(at, draft.first(), draft::isLabel)) {
          dimensions.addAll(lexicon.ofLabel(cell).coordinates().dimensions());
        }
      }
    }
    return dimensions;
  }

  private static Coordinates said(Cell cell, ReturnScope scope) {
    if (scope.lexicon().lookOf(cell) != CellLook.WORDS || scope.titles().isNote(cell.raw())) {
      return Coordinates.NONE;
    }
    Coordinates said = scope.titles().read(cell.raw());
    PeriodWord period = said.period();
    // A day says at which borders or which population the rows stand.
    boolean isDay = period != null && period.precision() == Precision.DAY;
    return isDay ? said.without(DimensionKind.PERIOD) : said;
  }
}
