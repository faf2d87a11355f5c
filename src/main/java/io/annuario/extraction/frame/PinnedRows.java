package io.annuario.extraction.frame;

import io.annuario.definition.ColumnMeaning;
import io.annuario.definition.Label;
import io.annuario.definition.Layout;
import io.annuario.definition.LayoutPin;
import io.annuario.extraction.label.Coordinates;
import io.annuario.spreadsheet.Cell;
import io.annuario.spreadsheet.CellValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a layout pins about rows, by their number or by their label and its level, and about what
 * stands below headings. Rows are seen from the top, for a level is told by the rows above.
 */
final class PinnedRows {

  private final @Nullable Layout layout;
  private final Function<ColumnMeaning, Coordinates> figures;
  private final BiConsumer<String, String> met;
  private final Map<Integer, Coordinates> rows = new HashMap<>();
  private final TreeMap<Integer, Coordinates> blocks = new TreeMap<>();
  private final Set<Integer> ignored = new HashSet<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private boolean isBlockIgnored;

  /**
   * @param figures what a meaning says of figures
   * @param met told of each row and block that is there, by its key and name in the definition
   */
  PinnedRows(
      @Nullable Layout layout,
      Function<ColumnMeaning, Coordinates> figures,
      BiConsumer<String, String> met) {
    this.layout = layout;
    this.met = met;
    this.figures = figures;
  }

  void see(int row, List<Cell> cells) {
    if (layout == null || (layout.rows().isEmpty() && layout.blocks().isEmpty())) {
      return;
    }
    @Nullable Cell first = cells.isEmpty() ? null : cells.get(0);
    String text = first != null && first.value() instanceof CellValue.Text of ? of.value() : "";
    String label = Label.normalise(text);
    if (first != null && !label.isEmpty()) {
      outdent(indent(first, text));
    }
    for (Layout.Heading block : layout.blocks()) {
      if (!label.isEmpty() && Label.normalise(block.text()).equals(label)) {
        met.accept("blocks", block.text());
        isBlockIgnored = block.meaning() instanceof ColumnMeaning.Ignored;
        blocks.put(row, figures.apply(block.meaning()));
      }
    }
    if (isBlockIgnored) {
      ignored.add(row);
    }
    for (Layout.Row pinned : layout.rows()) {
      if (isAbout(pinned, row, label)) {
        met.accept("rows", LayoutPin.nameOf(pinned));
        if (pinned.meaning() instanceof ColumnMeaning.Ignored) {
          ignored.add(row);
        } else {
          rows.put(row, figures.apply(pinned.meaning()));
        }
      }
    }
  }

  private boolean isAbout(Layout.Row pinned, int row, String label) {
    String wanted = pinned.label();
    boolean isNamed = wanted != null && !label.isEmpty() && Label.normalise(wanted).equals(label);
    Integer level = pinned.level();
    return (pinned.numbers().contains(row) || isNamed)
        && (level == null || level.equals(indents.size()));
  }

  /** A label further to the right, behind more spaces or moved by its style is a level deeper. */
  private static int indent(Cell cell, String text) {
    int spaces = 0;
    while (spaces < text.length() && Character.isSpaceChar(text.charAt(spaces))) {
      spaces++;
    }
    return cell.address().column() * 1_000 + spaces + cell.indent();
  }

  private void outdent(int indent) {
    while (!indents.isEmpty() && indents.peek() > indent) {
      indents.pop();
    }
    if (indents.isEmpty() || indents.peek() < indent) {
      indents.push(indent);
    }
  }

  boolean nameIndicators() {
    return layout != null
        && Stream.concat(
                layout.rows().stream().map(Layout.Row::meaning),
                layout.blocks().stream().map(Layout.Heading::meaning))
            .anyMatch(meaning -> figures.apply(meaning).indicator() != null);
  }

  boolean ignores(int row) {
    return ignored.contains(row);
  }

  @Nullable Coordinates ofRow(int row) {
    return rows.get(row);
  }

  Coordinates ofBlock(int row) {
    Map.Entry<Integer, Coordinates> block = blocks.floorEntry(row);
    return block == null ? Coordinates.NONE : block.getValue();
  }
}
