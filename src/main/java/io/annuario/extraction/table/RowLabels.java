package io.annuario.extraction.table;

import io.annuario.definition.Territory;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.frame.TotalOver;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.Sense;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Per label column, the kinds in the order in which they nest, with the latest label of each. */
  private final Map<Integer, Map<DimensionKind, Coordinates>> nested = new HashMap<>();

  private final Map<Integer, List<DimensionKind>> order = new HashMap<>();

  RowLabels(ReturnScope scope, Table table) {
    this.scope = scope;
    this.columns = table.labels();
    this.codes = new CodesBeside(scope, table);
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
    for (Column.Labels column : columns) {
      Cell cell = block.seenAt(line, column.at());
      if (cell == null) {
        if (column.outline()) {
          said = said.with(latest(column));
        }
        continue;
      }
      Sense sense = scope.lexicon().of(cell);
      Coordinates own = ownOf(column, cell, sense);
      Cell outer = levels.outerNamesake(column.at(), cell, hasFigures && !own.total());
      if (outer != null) {
        return new RowLabel.OnTwoLevels(outer, cell);
      }
      if (own.isEmpty()) {
        return sense.isRate()
            ? new RowLabel.Rates(cell)
            : new RowLabel.Unknown(cell, column.expected());
      }
      any = true;
      last = last == null ? cell : last;
      Territory before = said.territory();
      Territory here = own.territory();
      if (before != null && here != null && lastTerritory != null) {
        Territory inner = scope.definition().territories().inner(before, here);
        if (inner == null) {
          return new RowLabel.Contradiction(lastTerritory, cell);
        }
        own = own.with(Coordinates.of(inner));
      }
      lastTerritory = here == null ? lastTerritory : cell;
      if (own.equals(Coordinates.TOTAL)) {
        own = everyone(column);
        over = own.wholes().isEmpty() ? over(column) : TotalOver.NOTHING;
      }
      if (column.expected() == DimensionKind.TERRITORY && own.total() && own.territory() == null) {
        // "Totale furti" below the regions is theirs together, and not the last one's.
        nested.remove(column.at());
        over = TotalOver.TERRITORIES;
        said = said.with(own);
        continue;
      }
      if (!hasFigures && !own.has(column.expected())) {
        outermost(column, own);
      }
      said = said.with(nest(column, own));
    }
    if (!any || last == null) {
      return new RowLabel.Blank();
    }
    if (over == TotalOver.NOTHING && said.total() && said.territory() == null && hasTerritories()) {
      over = TotalOver.TERRITORIES;
    }
    return new RowLabel.Known(said, over, last);
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
      return all.total() ? own : own.asFigure();
    }
    if (column.expected() == DimensionKind.PERIOD && sense.period() != null) {
      return Coordinates.of(sense.period());
    }
    return all;
  }

  /** A total among categories, or below those of an indicator, counts everyone. */
  private Coordinates everyone(Column.Labels column) {
    if (column.expected() == DimensionKind.CATEGORY && !column.dimensions().isEmpty()) {
      return new Coordinates(null, null, null, Map.of(), column.dimensions(), false);
    }
    Coordinates above =
        nested
            .getOrDefault(column.at(), Map.of())
            .getOrDefault(DimensionKind.CATEGORY, Coordinates.NONE);
    return above.categories().isEmpty()
        ? Coordinates.TOTAL
        : new Coordinates(null, null, null, Map.of(), above.categories().keySet(), false);
  }

  private TotalOver over(Column.Labels column) {
    return switch (column.expected()) {
      case TERRITORY -> TotalOver.TERRITORIES;
      case CATEGORY -> TotalOver.OTHER;
      case INDICATOR, PERIOD -> TotalOver.OTHER;
    };
  }

  /** Remembers a label, and adds the labels of outer kinds above it in the same column. */
  private Coordinates nest(Column.Labels column, Coordinates own) {
    Map<DimensionKind, Coordinates> latest =
        nested.computeIfAbsent(column.at(), at -> new EnumMap<>(DimensionKind.class));
    List<DimensionKind> kinds = order.computeIfAbsent(column.at(), at -> new ArrayList<>());
    if (own.equals(Coordinates.TOTAL)) {
      return own;
    }
    Coordinates nest = Coordinates.NONE;
    for (DimensionKind kind : DimensionKind.values()) {
      if (own.has(kind)) {
        if (!kinds.contains(kind)) {
          kinds.add(kind);
        }
        latest.put(kind, own.only(kind).asFigure());
        List<DimensionKind> inner = kinds.subList(kinds.indexOf(kind) + 1, kinds.size());
        inner.stream().filter(other -> !own.has(other)).forEach(latest::remove);
      }
    }
    for (DimensionKind kind : kinds) {
      Coordinates above = latest.get(kind);
      if (above != null && !own.has(kind)) {
        nest = nest.with(above);
      }
    }
    return nest.with(own);
  }

  private void outermost(Column.Labels column, Coordinates own) {
    List<DimensionKind> kinds = order.computeIfAbsent(column.at(), at -> new ArrayList<>());
    for (DimensionKind kind : DimensionKind.values()) {
      if (own.has(kind)) {
        kinds.remove(kind);
        kinds.add(0, kind);
      }
    }
  }

  private Coordinates latest(Column.Labels column) {
    Coordinates all = Coordinates.NONE;
    for (Coordinates one : nested.getOrDefault(column.at(), Map.of()).values()) {
      all = all.with(one);
    }
    return all;
  }
}
