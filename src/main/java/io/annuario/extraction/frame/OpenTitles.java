package io.annuario.extraction.frame;

import io.annuario.definition.Indicator;
import io.annuario.extraction.label.CellLook;
import io.annuario.extraction.label.Coordinates;
import io.annuario.extraction.label.DimensionKind;
import io.annuario.extraction.label.PeriodWord;
import io.annuario.extraction.label.TitleDoubt;
import io.annuario.extraction.sheet.Block;
import io.annuario.extraction.sheet.Line;
import io.annuario.extraction.sheet.Region;
import io.annuario.extraction.sheet.ReturnScope;
import io.annuario.observation.Place;
import io.annuario.spreadsheet.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether titles over a table, or the names of its sheet and file, leave open what its
 * figures are: then they are not read. The nearest title that says what is counted ends what those
 * above it say of that.
 */
final class OpenTitles {

  private static final int SAMPLE = 200;

  private final ReturnScope scope;
  private final PinnedLayout pins;
  private final Place sheet;
  private final HeaderLines looks;

  /** A title or a name; the cell is null for a name. */
  private record Title(@Nullable Cell cell, String text, boolean isOfFile) {}

  OpenTitles(ReturnScope scope, PinnedLayout pins, Place sheet) {
    this.scope = scope;
    this.pins = pins;
    this.sheet = sheet;
    this.looks = new HeaderLines(scope.lexicon());
  }

  /**
   * A table, whose figures are ambiguous if something over it leaves them open.
   *
   * @param titles the cells over it, the nearest first
   */
  Table judged(Table table, Block block, List<Cell> titles) {
    List<Title> all = new ArrayList<>();
    titles.forEach(cell -> all.add(new Title(cell, cell.raw(), false)));
    String name = sheet.sheet();
    if (name != null) {
      all.add(new Title(null, name, false));
    }
    all.add(new Title(null, base(sheet.file()), true));
    Ambiguity open = table.ambiguity() == null ? open(table, block, all) : null;
    open = open == null && table.ambiguity() == null ? unnamedBlock(table, block) : open;
    return open == null ? table : table.unread(open);
  }

  /**
   * Of blocks below each other under the same header, one whose word nobody knows: "Alba | 2024"
   * and "Xyz | 2024", each above its rows.
   */
  private @Nullable Ambiguity unnamedBlock(Table table, Block block) {
    Region own =
        new Region(
            Math.max(0, table.headerFrom() - SAMPLE),
            Math.min(block.size(), table.bodyFrom() + SAMPLE),
            table.left(),
            table.right());
    for (Line header : block.lines().subList(table.headerFrom(), table.bodyFrom())) {
      Cell corner = header.at(table.left());
      if (corner == null || !isUnknownWord(corner)) {
        continue;
      }
      for (Line line : block.lines().subList(own.from(), own.to())) {
        Cell other = line.at(table.left());
        if (other != null
            && !scope.lexicon().ofLabel(other).coordinates().isEmpty()
            && looks.repeats(header, line, own)) {
          return new Ambiguity.OpenTitle(corner, DimensionKind.CATEGORY, corner.raw().strip());
        }
      }
    }
    return null;
  }

  private boolean isUnknownWord(Cell cell) {
    return scope.lexicon().lookOf(cell) == CellLook.WORDS && !scope.lexicon().of(cell).isOfFrame();
  }

  private @Nullable Ambiguity open(Table table, Block block, List<Title> titles) {
    Coordinates pinned = pins.context();
    boolean isPinned = pinned.indicator() != null || !pinned.categories().isEmpty();
    boolean isCounted = isPinned;
    PeriodWord period = table.context().period();
    boolean isDated = pinned.period() != null || !isYear(period);
    for (Title title : titles) {
      TitleDoubt doubt = doubt(title);
      if (doubt != null
          && (doubt.of() == DimensionKind.PERIOD
              ? !isDated && areOfYears(table, block)
              : !isCounted && isAbout(table, block, title))) {
        return new Ambiguity.OpenTitle(title.cell(), doubt.of(), doubt.words());
      }
      // Categories of a title further up bind, whatever a nearer one counts: so they are asked for.
      if (!isPinned && title.cell() != null && namesSome(table, block, title)) {
        return new Ambiguity.OpenTitle(title.cell(), DimensionKind.CATEGORY, title.text().strip());
      }
      isCounted |= scope.titles().read(title.text()).indicator() != null;
    }
    return null;
  }

  /** Whether a title names categories of a breakdown of which the table says nothing. */
  private boolean namesSome(Table table, Block block, Title title) {
    Set<String> named = new HashSet<>(table.context().dimensions());
    if (scope.titles().someCategories(title.text(), named) == null
        || !isAbout(table, block, title)) {
      return false;
    }
    said(table, block).forEach(one -> named.addAll(one.dimensions()));
    return scope.titles().someCategories(title.text(), named) != null;
  }

  private @Nullable TitleDoubt doubt(Title title) {
    boolean isOfSheet = title.cell() == null && !title.isOfFile();
    String code = isOfSheet ? scope.titles().codeIn(title.text()) : null;
    return code == null
        ? scope.titles().doubt(title.text())
        : new TitleDoubt(DimensionKind.CATEGORY, code);
  }

  private static boolean isYear(@Nullable PeriodWord period) {
    return period == null || period.isYear();
  }

  /** Whether neither headers nor labels name a part of a year, or a year of another kind. */
  private boolean areOfYears(Table table, Block block) {
    return said(table, block).stream().allMatch(one -> isYear(one.period()));
  }

  /** Whether a title says something of what a table counts, which may name it itself. */
  private boolean isAbout(Table table, Block block, Title title) {
    Indicator ofTitle = scope.titles().read(title.text()).indicator();
    Set<Indicator> named = new HashSet<>();
    for (Coordinates one : said(table, block)) {
      if (one.indicator() != null) {
        named.add(one.indicator());
      }
    }
    if (named.isEmpty()) {
      return ofTitle == null || ofTitle.equals(table.context().indicator());
    }
    return !title.isOfFile() && (ofTitle == null || named.contains(ofTitle));
  }

  /** What the headers say, and the labels of the first lines. */
  private List<Coordinates> said(Table table, Block block) {
    List<Coordinates> said = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column instanceof Column.Figures figures) {
        said.add(figures.header());
      }
    }
    int end = Math.min(block.size(), table.bodyFrom() + SAMPLE);
    for (Line line : block.lines().subList(table.bodyFrom(), end)) {
      for (Column.Labels column : table.labels()) {
        Cell cell = line.at(column.at());
        if (cell != null && scope.lexicon().lookOf(cell) != CellLook.FIGURE) {
          said.add(scope.lexicon().of(cell).coordinates());
        }
      }
    }
    return said;
  }

  private static String base(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? last : last.substring(0, dot);
  }
}
