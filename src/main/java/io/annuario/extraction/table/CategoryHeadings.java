package io.annuario.extraction.table;

import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.About;
import io.annuario.observation.Breakdown;
import io.annuario.observation.Finding;
import io.annuario.observation.FindingCode;
import io.annuario.observation.Phrase;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The category headings of one table, and whether a figure uses them: a word that was recognised is
 * part of a figure's key, or it is said.
 */
final class CategoryHeadings {

  private final ReturnScope scope;
  private final Place sheet;
  private final List<Heading> headings = new ArrayList<>();
  private final Set<Map.Entry<String, String>> used = new HashSet<>();
  private final BitSet columns = new BitSet();
  private Breakdown latest = Breakdown.NONE;

  private record Heading(Cell cell, Map<String, String> said, boolean isHeader) {}

  CategoryHeadings(ReturnScope scope, Place sheet) {
    this.scope = scope;
    this.sheet = sheet;
  }

  /** A cell of the header. */
  void header(Cell cell) {
    add(cell, scope.lexicon().ofLabel(cell).coordinates(), true);
  }

  /** A label without figures beside it. */
  void row(Cell cell, Coordinates said) {
    add(cell, said, false);
  }

  private void add(Cell cell, Coordinates said, boolean isHeader) {
    if (said.categories().size() == 1) {
      headings.add(new Heading(cell, said.categories(), isHeader));
    }
  }

  /** What a figure in a column is about. */
  void figure(Cell cell, Coordinates all) {
    columns.set(cell.address().column());
    if (!all.breakdown().equals(latest)) {
      latest = all.breakdown();
      used.addAll(latest.categories().entrySet());
    }
  }

  void close() {
    for (Heading heading : headings) {
      boolean isOver = heading.isHeader() && columns.get(heading.cell().address().column());
      boolean isAlone =
          !heading.isHeader()
              && !columns.isEmpty()
              && used.stream().noneMatch(use -> heading.said().containsKey(use.getKey()));
      if ((isOver || isAlone) && !used.containsAll(heading.said().entrySet())) {
        scope.outbox().send(unused(heading.cell()));
      }
    }
  }

  private Finding unused(Cell cell) {
    return Finding.of(
            FindingCode.CATEGORY_UNUSED,
            sheet.at(cell.address()),
            new Phrase("intestazione di una modalità", "heading of a category"),
            new Phrase("cifre che ne fanno parte", "figures that are of it"),
            new Phrase(
                "\"" + cell.raw() + "\", e nessuna cifra della tabella",
                "\"" + cell.raw() + "\", and no figure of the table"),
            new Phrase(
                "Scriverla accanto o sopra alle sue cifre, o toglierla.",
                "Write it beside or above its figures, or remove it."))
        .about(About.NOTHING.worth(cell.raw()));
  }
}
