package io.annuario.inputs;

import java.util.List;

/**
 * A row a figure.
 *
 * @param headers over territory, indicator, year, age band and value; an empty one leaves its
 *     column out
 */
record LongList(List<String> headers) implements Form {

  static final LongList PLAIN =
      new LongList(List.of("Regione", "Indicatore", "Anno", "Fascia di età", "Valore"));

  @Override
  public void draw(Page page, Filling filling, Hand hand) {
    Pen pen = new Pen(page, hand);
    int row = pen.titles();
    int column = pen.left();
    for (String header : headers) {
      if (!header.isEmpty()) {
        pen.header(row, column++, pen.frame(header));
      }
    }
    row++;
    for (String territory : filling.territories()) {
      for (Item item : filling.items()) {
        row(page, pen, row++, List.of(
            pen.word(territory),
            pen.word(item.indicator()),
            filling.year(),
            item.age().isEmpty() ? "" : pen.word(item.age())), territory, item,
            filling.counts().of(territory, item));
      }
    }
    pen.footnotes(row);
  }

  private void row(
      Page page, Pen pen, int row, List<String> cells, String territory, Item item, Amount amount) {
    int column = pen.left();
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).isEmpty()) {
        continue;
      }
      if (i == headers.size() - 1) {
        pen.figure(row, column, territory, item, amount);
      } else if (i == 2) {
        page.number(
            row, column, new Page.Number(new java.math.BigDecimal(cells.get(i))), "0",
            Page.Look.PLAIN);
      } else if (!cells.get(i).isEmpty()) {
        pen.label(row, column, cells.get(i));
      }
      column++;
    }
  }
}
