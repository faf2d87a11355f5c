package io.annuario.inputs;

import io.annuario.observation.Address;
import java.util.List;

/**
 * A form of labels and values that one office fills in for its one territory; with the year before
 * and the change beside them where the filling has one.
 *
 * @param heading who fills it in, in rows above the values: pairs of a label and what it says
 * @param ofWhich whether parts stand as indented "di cui" rows below their whole
 */
record OfficeForm(List<List<String>> heading, boolean ofWhich) implements Form {

  @Override
  public void draw(Page page, Filling filling, Hand hand) {
    Pen pen = new Pen(page, hand);
    int row = pen.titles();
    for (List<String> pair : heading) {
      for (int i = 0; i < pair.size(); i++) {
        pen.label(row, pen.left() + i, pair.get(i));
      }
      row++;
    }
    row += heading.isEmpty() ? 0 : 1;
    Counts before = filling.before();
    pen.header(row, pen.left(), pen.frame("Voce"));
    if (before == null) {
      pen.header(row, pen.left() + 1, pen.frame("Valore"));
    } else {
      int year = Integer.parseInt(filling.year());
      pen.year(row, pen.left() + 1, year);
      pen.year(row, pen.left() + 2, year - 1);
      pen.header(row, pen.left() + 3, "Var. %");
    }
    row++;
    for (Item item : filling.wholes()) {
      if (ofWhich && pen.knows("OF_WHICH/" + item.indicator())) {
        pen.subLabel(row, pen.left(), pen.word("OF_WHICH/" + item.indicator()));
      } else {
        pen.label(row, pen.left(), pen.word(item.indicator()));
      }
      values(pen, filling, row++, item);
    }
    if (!filling.bands().isEmpty()) {
      pen.label(row++, pen.left(), pen.word(filling.bands().get(0).indicator()));
      for (Item band : filling.bands()) {
        pen.subLabel(row, pen.left(), pen.word(band.category()));
        values(pen, filling, row++, band);
      }
    }
    pen.footnotes(row);
  }

  private static void values(Pen pen, Filling filling, int row, Item item) {
    String territory = filling.territories().get(0);
    Amount now = filling.counts().of(territory, item);
    int column = pen.left() + 1;
    pen.figure(row, column, territory, item, now);
    Counts before = filling.before();
    if (before != null) {
      Amount then = before.of(territory, item);
      pen.previous(row, column + 1, territory, item, then);
      if (then.value() > 0) {
        pen.change(
            row,
            column + 2,
            territory,
            item,
            new Pen.Change(
                now.value(), then.value(), new Address(row, column), new Address(row, column + 1)));
      }
    }
  }
}
