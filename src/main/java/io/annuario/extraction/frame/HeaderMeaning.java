package io.annuario.extraction.frame;

import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.Lexicon;
import io.annuario.extraction.label.Scale;
import io.annuario.extraction.label.Sense;
import io.annuario.spreadsheet.Cell;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the header cells over one column say together. Cells that mean something only together are
 * read together: "Persone" above "indagate".
 *
 * @param unknown the first cell that nobody knows; null when all are known
 * @param scale by how many powers of ten figures are to be multiplied
 */
record HeaderMeaning(Coordinates said, @Nullable Cell unknown, int scale) {

  static HeaderMeaning read(List<Cell> cells, Lexicon lexicon) {
    Coordinates said = Coordinates.NONE;
    Cell unknown = null;
    int scale = 0;
    int from = 0;
    while (from < cells.size()) {
      int to = longest(cells, from, lexicon);
      if (to == from) {
        Scale.Scaled scaled = Scale.of(cells.get(from).raw());
        scale = Math.max(scale, scaled.power());
        Sense sense =
            scaled.power() == 0 ? lexicon.ofLabel(cells.get(from)) : lexicon.of(scaled.rest());
        said = said.with(sense.coordinates());
        boolean isOther =
            sense.coordinates().isEmpty() && lexicon.vocabulary().isPartOfUnknown(scaled.rest());
        boolean known = scaled.rest().isEmpty() || (sense.isOfFrame() && !isOther);
        unknown = known || unknown != null ? unknown : cells.get(from);
        from++;
      } else {
        said = said.with(sense(cells.subList(from, to), lexicon).coordinates());
        from = to;
      }
    }
    return new HeaderMeaning(said, unknown, scale);
  }

  /** The end of the longest run of cells that is known as a whole; its start when none is. */
  private static int longest(List<Cell> cells, int from, Lexicon lexicon) {
    for (int to = cells.size(); to > from; to--) {
      if (!sense(cells.subList(from, to), lexicon).coordinates().isEmpty()) {
        return to;
      }
    }
    return from;
  }

  private static Sense sense(List<Cell> cells, Lexicon lexicon) {
    return cells.size() == 1
        ? lexicon.ofLabel(cells.get(0))
        : lexicon.of(cells.stream().map(Cell::raw).collect(Collectors.joining(" ")));
  }
}
