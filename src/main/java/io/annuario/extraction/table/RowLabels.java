package io.annuario.extraction.table;

import io.annuario.definition.Territory;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DateOfBand;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodSpan;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labels of a table's lines, one after the other: a line says what its own labels say,
 * and what labels above it said of other kinds, so that "0-9" below "Victims" counts victims.
 */
final class RowLabels {

  private final ReturnScope scope;
  private final List<Column.Labels> columns;
  private final CodesBeside codes;
  private final Levels levels = new Levels();
  private final CategoryGroups groups = new CategoryGroups();

  /** Per label column, the latest label of each kind that still holds. */
  private final Map<Integer, Map<DimensionKind, Coordinates>> latest = new HashMap<>();

  /** Per label column, over what its rows are totals, as the heading above them says. */
  private final Map<Integer, TotalOver> headed = new HashMap<>();

  /** Per label column, the latest word alone in its line if nobody knows it: blanks repeat it. */
  private final Map<Integer, Cell> unknown = new HashMap<>();

  /** Per label column, the periods that a total below them is of. */
  private final Map<Integer, PeriodsAbove> periods = new HashMap<>();

  private final Set<DimensionKind> named = EnumSet.noneOf(DimensionKind.class);

  RowLabels(ReturnScope scope, Table table) {
    this.scope = scope;
    this.columns = table.labels();
    this.codes = new CodesBeside(scope, table);
  }

  /** The kinds that the latest line's own labels name. */
  Set<DimensionKind> named() {
    return named;
  }

  /**
   * @param hasFigures false for a heading within the table: what it says of another kind than its
   *     column's labels holds for all that follows
   */
  RowLabel read(Block block, Line line, boolean hasFigures) {
    RowLabel label = labels(block, line, hasFigures);
    return hasFigures ? codes.compared(line, label) : label;
  }

  private RowLabel labels(Block block, Line line, boolean hasFigures) {
    Coordinates said = Coordinates.NONE;
    @Nullable Cell last = null;
    @Nullable Cell lastTerritory = null;
    TotalOver over = TotalOver.NOTHING;
    boolean any = false;
    boolean changed = false;
    named.clear();
    for (Column.Labels column : columns) {
      Cell cell = block.seenAt(line, column.at());
      if (cell == null) {
        // Below another region nothing holds that stood beside the one before.
        Cell above = unknown.get(column.at());
        if (column.outline() && !changed && above != null && hasFigures) {
          return new RowLabel.Unknown(above, column.expected());
        }
        if (column.outline() && !changed) {
          said = said.with(allOf(column));
        }
        said = said.with(groups.held(column));
        continue;
      }
      Sense sense = scope.lexicon().ofLabel(cell);
      Coordinates own = ownOf(column, cell, sense);
      Cell group = levels.outerNamesake(column.at(), cell, hasFigures && !own.total());
      if (group != null) {
        return new RowLabel.OnTwoLevels(group, cell);
      }
      if (DateOfBand.instead(cell, column.expected(), scope.lexicon()) != null) {
        return new RowLabel.Unknown(cell, column.expected());
      }
      unknown.remove(column.at());
      if (own.isEmpty()) {
        if (!hasFigures && !scope.titles().isNote(cell.raw())) {
          unknown.put(column.at(), cell);
        }
        return sense.isRate()
            ? new RowLabel.Rates(cell)
            : new RowLabel.Unknown(cell, column.expected());
      }
      any = true;
      Arrays.stream(DimensionKind.values()).filter(own::has).forEach(named::add);
      last = last == null ? cell : last;
      Territory outer = said.territory();
      Territory here = own.territory();
      if (outer != null && here != null && lastTerritory != null) {
        Territory inner = scope.definition().territories().inner(outer, here);
        if (inner == null) {
          return new RowLabel.Contradiction(lastTerritory, cell);
        }
        own = own.with(Coordinates.of(inner));
      }
      lastTerritory = here == null ? lastTerritory : cell;
      PeriodsAbove above = periods.computeIfAbsent(column.at(), at -> new PeriodsAbove());
      Coordinates outerSaid = said;
      List<PeriodWord> parts =
          own.equals(Coordinates.TOTAL) && hasFigures ? above.total(outerSaid) : List.of();
      if (!parts.isEmpty()) {
        Coordinates all = PeriodSpan.of(parts, scope.edition());
        if (all == null) {
          return new RowLabel.Unknown(cell, DimensionKind.PERIOD);
        }
        own = all;
        over = over == TotalOver.NOTHING ? TotalOver.PERIODS : over;
      }
      said = said.with(groups.over(column, own, hasFigures));
      if (!hasFigures) {
        headed.remove(column.at());
      } else if (headed.containsKey(column.at())) {
        over = headed.getOrDefault(column.at(), over);
      }
      if (own.equals(Coordinates.TOTAL)) {
        own = everyone(column, hasFigures);
        if (!hasFigures && headsTotals(column, own)) {
          continue;
        }
        over = own.wholes().isEmpty() ? over(column) : TotalOver.NOTHING;
      }
      if (column.expected() == DimensionKind.TERRITORY && own.total() && own.territory() == null) {
        // "Totale furti" below the regions is theirs together, and not the last one's.
        over = TotalOver.TERRITORIES;
        said = said.with(nest(column, Coordinates.TOTAL)).with(own);
        continue;
      }
      Coordinates before = allOf(column);
      Coordinates nested = nest(column, own);
      if (parts.isEmpty() && !own.total()) {
        above.line(
            hasFigures && own.has(DimensionKind.PERIOD) ? nested : Coordinates.NONE, outerSaid);
      }
      said = said.with(nested);
      changed |= !allOf(column).equals(before);
    }
    if (!any || last == null) {
      return new RowLabel.Blank();
    }
    if (over == TotalOver.NOTHING && said.total() && said.territory() == null && hasTerritories()) {
      over = TotalOver.TERRITORIES;
    }
    return new RowLabel.Known(said, over, last);
  }

  /**
   * Whether "Total" stands alone where labels of another kind than the column's head its rows: what
   * is below it is the total over those.
   */
  private boolean headsTotals(Column.Labels column, Coordinates own) {
    Map<DimensionKind, Coordinates> above = latestOf(column);
    for (DimensionKind outer : List.of(DimensionKind.TERRITORY, DimensionKind.INDICATOR)) {
      if (own.equals(Coordinates.TOTAL)
          && outer != column.expected()
          && above.containsKey(outer)
          && column.nesting().holds(outer, column.expected())) {
        above.remove(outer);
        headed.put(
            column.at(),
            outer == DimensionKind.TERRITORY ? TotalOver.TERRITORIES : TotalOver.OTHER);
        return true;
      }
    }
    return false;
  }

  private boolean hasTerritories() {
    return columns.stream().anyMatch(column -> column.expected() == DimensionKind.TERRITORY);
  }

  /** A label that names several kinds is of the kind that its column names. */
  private Coordinates ownOf(Column.Labels column, Cell cell, Sense sense) {
    Coordinates code = column.codes() ? scope.lexicon().codeOf(cell) : Coordinates.NONE;
    Coordinates all = code.isEmpty() ? sense.coordinates() : code;
    if (all.has(column.expected())) {
      Coordinates own = all.only(column.expected());
      // "Thefts 2023" names its year, whatever its column names.
      own = all.period() == null ? own : own.with(Coordinates.of(all.period()));
      return all.total() ? own : own.asFigure();
    }
    if (column.expected() == DimensionKind.PERIOD && sense.period() != null) {
      return Coordinates.of(sense.period());
    }
    return all;
  }

  /**
   * A total among categories, or below those of an indicator, counts everyone; so does one that
   * heads rows as the categories above it do.
   */
  private Coordinates everyone(Column.Labels column, boolean hasFigures) {
    Set<String> dimensions = new HashSet<>(column.dimensions());
    dimensions.removeAll(column.groups());
    if (column.expected() == DimensionKind.CATEGORY && !dimensions.isEmpty()) {
      return new Coordinates(null, null, null, Map.of(), dimensions, false);
    }
    Coordinates above = latestOf(column).getOrDefault(DimensionKind.CATEGORY, Coordinates.NONE);
    boolean isOver = !hasFigures || isInner(column, DimensionKind.CATEGORY);
    return above.categories().isEmpty() || !isOver
        ? Coordinates.TOTAL
        : new Coordinates(null, null, null, Map.of(), above.categories().keySet(), false);
  }

  /** Whether labels of a kind stand in the column within others, and none within them. */
  private static boolean isInner(Column.Labels column, DimensionKind kind) {
    return Arrays.stream(DimensionKind.values())
        .noneMatch(other -> column.nesting().holds(kind, other));
  }

  private static TotalOver over(Column.Labels column) {
    return switch (column.expected()) {
      case TERRITORY -> TotalOver.TERRITORIES;
      case CATEGORY, INDICATOR, PERIOD -> TotalOver.OTHER;
    };
  }

  /** Remembers a label, and adds the labels above it in the same column that hold for it. */
  private Coordinates nest(Column.Labels column, Coordinates own) {
    Map<DimensionKind, Coordinates> above = latestOf(column);
    Set<DimensionKind> kinds = EnumSet.noneOf(DimensionKind.class);
    for (DimensionKind kind : DimensionKind.values()) {
      if (own.has(kind)) {
        kinds.add(kind);
      }
    }
    if (kinds.isEmpty()) {
      // A total's word stands where the labels stand that it counts.
      kinds.add(column.expected());
    }
    above.keySet().removeIf(kind -> !kinds.contains(kind) && !holds(column, kind, kinds));
    Coordinates nest = Coordinates.NONE;
    for (Map.Entry<DimensionKind, Coordinates> one : above.entrySet()) {
      nest = kinds.contains(one.getKey()) ? nest : nest.with(one.getValue());
    }
    // Months below their year: each is a month of it.
    Coordinates year = isPartOfAnyYear(own) ? above.get(DimensionKind.PERIOD) : null;
    kinds.forEach(above::remove);
    for (DimensionKind kind : kinds) {
      if (own.has(kind)) {
        Coordinates latter = own.only(kind).asFigure();
        above.put(kind, kind == DimensionKind.PERIOD && year != null ? year.with(latter) : latter);
      }
    }
    return (year == null ? nest : nest.with(year)).with(own);
  }

  private static boolean isPartOfAnyYear(Coordinates said) {
    return said.period() != null && said.period().isPartOfAnyYear();
  }

  private static boolean holds(
      Column.Labels column, DimensionKind outer, Set<DimensionKind> inner) {
    return inner.stream().allMatch(kind -> column.nesting().holds(outer, kind));
  }

  private Coordinates allOf(Column.Labels column) {
    Coordinates all = Coordinates.NONE;
    for (Coordinates one : latestOf(column).values()) {
      all = all.with(one);
    }
    return all;
  }

  private Map<DimensionKind, Coordinates> latestOf(Column.Labels column) {
    return latest.computeIfAbsent(column.at(), at -> new EnumMap<>(DimensionKind.class));
  }
}
