package io.annuario.extraction.table;

import io.annuario.definition.Territory;
import io.annuario.extraction.frame.Column;
import io.annuario.extraction.frame.Table;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.sheet.ReturnScope;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures are that name no territory: the office's own, but only where nothing else stands in
 * the place where territories stand.
 */
final class OwnTerritory {

  private final @Nullable Territory own;
  private final boolean otherwiseNamed;

  OwnTerritory(ReturnScope scope, Table table) {
    this.own = scope.ownTerritory();
    boolean hasParts =
        own != null && !scope.definition().territories().childrenOf(own.code()).isEmpty();
    this.otherwiseNamed = hasParts && namesTerritories(table);
  }

  private static boolean namesTerritories(Table table) {
    return table.columns().stream()
        .anyMatch(
            column ->
                (column instanceof Column.Labels labels && namesTerritories(labels))
                    || (column instanceof Column.Figures figures
                        && figures.header().territory() != null));
  }

  /** Also as headings of rows of another kind. */
  private static boolean namesTerritories(Column.Labels labels) {
    return labels.expected() == DimensionKind.TERRITORY
        || labels.nesting().holds(DimensionKind.TERRITORY, labels.expected());
  }

  /**
   * The territory that the coordinates name, or else the office's own.
   *
   * @param isOver whether it is a total's word over territories, which names none
   * @return null when it has to be said
   */
  @Nullable Territory orNamed(Coordinates coordinates, boolean isOver) {
    if (coordinates.territory() != null) {
      return coordinates.territory();
    }
    return coordinates.undecided() || (otherwiseNamed && !isOver) ? null : own;
  }

  /** Whether titles name several territories, and nothing says which of them is meant. */
  static boolean isOfSeveral(Coordinates coordinates) {
    return coordinates.undecided();
  }
}
