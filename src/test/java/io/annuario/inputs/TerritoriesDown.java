package io.annuario.inputs;

import io.annuario.observation.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row a territory, a column an item.
 *
 * @param banner a merged header over the whole table; empty for none
 * @param corner the header over the territories
 * @param grouped whether persons stand under a merged header of their own, as victims always do
 * @param total the label of the row of totals; empty for none
 * @param listed territories that have a row though the office writes nothing there
 * @param spaced whether empty columns stand before groups and an empty row before the total
 */
record TerritoriesDown(
    String banner,
    String corner,
    boolean grouped,
    String total,
    List<String> listed,
    boolean spaced)
    implements Form {

  static final TerritoriesDown PLAIN =
      new TerritoriesDown("", "Regione", false, "Totale", List.of(), false);

  TerritoriesDown withCorner(String text) {
    return new TerritoriesDown(banner, text, grouped, total, listed, spaced);
  }

  TerritoriesDown under(String text) {
    return new TerritoriesDown(text, corner, grouped, total, listed, spaced);
  }

  TerritoriesDown inGroups() {
    return new TerritoriesDown(banner, corner, true, total, listed, spaced);
  }

  TerritoriesDown withTotal(String text) {
    return new TerritoriesDown(banner, corner, grouped, text, listed, spaced);
  }

  TerritoriesDown listing(List<String> territories) {
    return new TerritoriesDown(banner, corner, grouped, total, territories, spaced);
  }

  TerritoriesDown withSpaces() {
    return new TerritoriesDown(banner, corner, grouped, total, listed, true);
  }

  @Override
  public void draw(Page page, Filling filling, Hand hand) {
    Pen pen = new Pen(page, hand);
    int header = pen.titles() + (banner.isEmpty() ? 0 : 1);
    int deep = grouped || !filling.bands().isEmpty() ? 2 : 1;
    Map<Item, Integer> columns = headers(pen, filling, header, deep);
    if (!banner.isEmpty()) {
      int last = columns.values().stream().mapToInt(column -> column).max().orElse(pen.left());
      pen.header(header - 1, pen.left(), header - 1, last, banner);
    }
    int first = header + deep;
    int row = first;
    for (String territory : listed.isEmpty() ? filling.territories() : listed) {
      pen.label(row, pen.left(), pen.word(territory));
      for (Map.Entry<Item, Integer> column : columns.entrySet()) {
        if (filling.counts().has(territory, column.getKey())
            && filling.territories().contains(territory)) {
          Amount amount = filling.counts().of(territory, column.getKey());
          pen.figure(row, column.getValue(), territory, column.getKey(), amount);
        }
      }
      row++;
    }
    if (!total.isEmpty()) {
      row += spaced ? 1 : 0;
      pen.totalLabel(row, pen.left(), total);
      for (Map.Entry<Item, Integer> column : columns.entrySet()) {
        pen.total(
            row,
            column.getValue(),
            column.getKey(),
            filling.counts().sum(filling.territories(), column.getKey()),
            List.of(
                new Address(first, column.getValue()), new Address(row - 1, column.getValue())));
      }
      row++;
    }
    pen.footnotes(row);
  }

  private Map<Item, Integer> headers(Pen pen, Filling filling, int row, int deep) {
    pen.header(row, pen.left(), row + deep - 1, pen.left(), pen.frame(corner));
    Map<Item, Integer> columns = new LinkedHashMap<>();
    int column = pen.left() + 1;
    for (List<Item> group : groups(pen, filling.items())) {
      if (spaced && group.size() > 1) {
        column++;
      }
      if (group.size() > 1) {
        pen.header(
            row, column, row, column + group.size() - 1, pen.word(groupOf(pen, group.get(0))));
      }
      for (Item item : group) {
        if (group.size() == 1) {
          pen.header(row, column, row + deep - 1, column, pen.word(item.indicator()));
        } else {
          pen.header(row + 1, column, inGroup(pen, item));
        }
        columns.put(item, column++);
      }
    }
    return columns;
  }

  private static String inGroup(Pen pen, Item item) {
    return pen.word(item.category().isEmpty() ? "PERSONS/" + item.indicator() : item.category());
  }

  /** Items that stand next to each other and share a header. */
  private List<List<Item>> groups(Pen pen, List<Item> items) {
    List<List<Item>> groups = new ArrayList<>();
    for (Item item : items) {
      List<Item> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty()
          && !groupOf(pen, item).isEmpty()
          && groupOf(pen, item).equals(groupOf(pen, last.get(0)))) {
        last.add(item);
      } else {
        groups.add(new ArrayList<>(List.of(item)));
      }
    }
    return groups;
  }

  private String groupOf(Pen pen, Item item) {
    if (!item.category().isEmpty()) {
      return item.indicator();
    }
    return grouped && pen.knows("PERSONS/" + item.indicator()) ? "PERSONS" : "";
  }
}
