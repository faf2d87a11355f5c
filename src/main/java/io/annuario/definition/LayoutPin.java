package io.annuario.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing of which a layout speaks and which a return has or has not: the sheet, the range, a
 * column, a row, a block.
 *
 * @param number the layout's, from 1 in the order of the file
 * @param what the key of the definition that names it
 * @param name how it names it; empty for a sheet that is not named
 */
public record LayoutPin(int number, String what, String name) {

  /** Everything of which a layout speaks, the sheet first. */
  public static List<LayoutPin> of(JobDefinition definition, Layout layout) {
    int number = definition.layouts().indexOf(layout) + 1;
    List<LayoutPin> pins = new ArrayList<>();
    String sheet = layout.sheet();
    pins.add(new LayoutPin(number, "sheet", sheet == null ? "" : sheet));
    Layout.Range range = layout.range();
    if (range != null) {
      pins.add(new LayoutPin(number, "range", range.first() + ":" + range.last()));
    }
    layout.columns().keySet().forEach(key -> pins.add(new LayoutPin(number, "columns", key)));
    layout.rows().forEach(row -> pins.add(new LayoutPin(number, "rows", nameOf(row))));
    layout.blocks().forEach(block -> pins.add(new LayoutPin(number, "blocks", block.text())));
    return pins;
  }

  /** How a layout names a row: by its label and level, or by its number. */
  public static String nameOf(Layout.Row row) {
    if (row.label() != null) {
      return row.level() == null ? row.label() : row.label() + ", level: " + row.level();
    }
    int first = row.numbers().first() + 1;
    int last = row.numbers().last() + 1;
    return first == last ? Integer.toString(first) : first + "-" + last;
  }

  /** Tells it from every other of the same definition. */
  public String key() {
    return number + " " + what + " " + name;
  }
}
