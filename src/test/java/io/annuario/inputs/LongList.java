package io.annuario.inputs;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row a figure.
 *
 * @param territory the header over the territories
 * @param detailed whether year and age band have columns, too
 */
record LongList(String territory, boolean detailed) implements Form {

  static final LongList PLAIN = new LongList("Regione", true);

  @Override
  public void draw(Page page, Filling filling, Hand hand) {
    Pen pen = new Pen(page, hand);
    int row = pen.titles();
    List<String> headers =
        detailed
            ? List.of(territory, "Indicatore", "Anno", "Fascia di età", "Valore")
            : List.of(territory, "Indicatore", "Valore");
    for (int i = 0; i < headers.size(); i++) {
      pen.header(row, pen.left() + i, pen.frame(headers.get(i)));
    }
    row++;
    for (String code : filling.territories()) {
      for (Item item : filling.items()) {
        int column = pen.left();
        pen.label(row, column++, pen.word(code));
        pen.label(row, column++, pen.word(item.indicator()));
        if (detailed) {
          BigDecimal year = new BigDecimal(filling.year());
          page.number(row, column++, new Page.Number(year), "0", Page.Look.PLAIN);
          if (!item.category().isEmpty()) {
            pen.label(row, column, pen.word(item.category()));
          }
          column++;
        }
        pen.figure(row++, column, code, item, filling.counts().of(code, item));
      }
    }
    pen.footnotes(row);
  }
}
