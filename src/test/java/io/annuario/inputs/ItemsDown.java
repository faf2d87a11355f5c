package io.annuario.inputs;

import io.annuario.observation.Address;
import java.util.List;

/**
 * A row an item, a column a territory; age bands stand in a column of their own, or under a row
 * that names what they break down.
 *
 * @param total the header of the column of totals; empty for none
 * @param bandColumn whether age bands have a column of their own
 */
record ItemsDown(String total, boolean bandColumn) implements Form {

  @Override
  public void draw(Page page, Filling filling, Hand hand) {
    Pen pen = new Pen(page, hand);
    int row = pen.titles();
    int first = pen.left() + (bandColumn ? 2 : 1);
    List<String> territories = filling.territories();
    pen.header(row, pen.left(), pen.frame("Indicatore"));
    if (bandColumn) {
      pen.header(row, pen.left() + 1, "Fascia di età");
    }
    for (int i = 0; i < territories.size(); i++) {
      pen.header(row, first + i, pen.word(territories.get(i)));
    }
    if (!total.isEmpty()) {
      pen.header(row, first + territories.size(), total);
    }
    row++;
    for (Item item : filling.wholes()) {
      pen.label(row, pen.left(), pen.word(item.indicator()));
      figures(pen, filling, row++, first, item);
    }
    List<Item> bands = filling.bands();
    if (!bands.isEmpty()) {
      String whole = pen.word(bands.get(0).indicator());
      if (bandColumn) {
        pen.header(row, pen.left(), row + bands.size() - 1, pen.left(), whole);
      } else {
        pen.label(row++, pen.left(), whole);
      }
      for (Item band : bands) {
        pen.subLabel(row, pen.left() + (bandColumn ? 1 : 0), pen.word(band.category()));
        figures(pen, filling, row++, first, band);
      }
    }
    pen.footnotes(row);
  }

  private void figures(Pen pen, Filling filling, int row, int first, Item item) {
    int column = first;
    for (String territory : filling.territories()) {
      pen.figure(row, column++, territory, item, filling.counts().of(territory, item));
    }
    if (!total.isEmpty()) {
      long sum = filling.counts().sum(filling.territories(), item);
      pen.total(
          row, column, item, sum, List.of(new Address(row, first), new Address(row, column - 1)));
    }
  }
}
