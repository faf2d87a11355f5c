package io.annuario.inputs;

import io.annuario.observation.Address;
import io.annuario.observation.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Writes with one office's habits, and keeps the catalogue of the numbers that it wrote. */
final class Pen {

  private final Page page;
  private final Hand hand;

  Pen(Page page, Hand hand) {
    this.page = page;
    this.hand = hand;
  }

  String word(String code) {
    return hand.wording().of(code);
  }

  boolean knows(String code) {
    return hand.wording().knows(code);
  }

  String frame(String italian) {
    return hand.wording().frame(italian);
  }

  int left() {
    return hand.left();
  }

  /** Writes the title rows and an empty one. Returns the row at which the table may start. */
  int titles() {
    int row = hand.top();
    for (String title : hand.titles()) {
      page.text(row++, hand.left(), title, Page.Look.TITLE);
    }
    return hand.titles().isEmpty() ? row : row + 1;
  }

  /** Leaves an empty row and writes the footnotes. */
  void footnotes(int row) {
    int at = row + 1;
    for (String note : hand.footnotes()) {
      page.text(at++, hand.left(), note, Page.Look.SMALL);
    }
  }

  void header(int row, int column, String text) {
    page.text(row, column, text, Page.Look.HEADER);
  }

  /** A year over a column: a number, unless the office writes its numbers as text. */
  void year(int row, int column, int year) {
    if (hand.writesText()) {
      header(row, column, Integer.toString(year));
    } else {
      page.number(
          row, column, new Page.Number(BigDecimal.valueOf(year)), "General", Page.Look.HEADER);
    }
  }

  /** A header over several columns or rows. */
  void header(int row, int column, int toRow, int toColumn, String text) {
    header(row, column, text);
    if (toRow > row || toColumn > column) {
      page.merge(row, column, toRow, toColumn);
    }
  }

  void label(int row, int column, String text) {
    page.text(row, column, text, Page.Look.PLAIN);
  }

  void subLabel(int row, int column, String text) {
    page.text(row, column, text, Page.Look.INDENTED);
  }

  void totalLabel(int row, int column, String text) {
    page.text(row, column, text, Page.Look.TOTAL);
  }

  void figure(int row, int column, String territory, Item item, Amount amount) {
    put(row, column, Role.FIGURE, territory, item, amount);
  }

  void previous(int row, int column, String territory, Item item, Amount amount) {
    put(row, column, Role.PREVIOUS, territory, item, amount);
  }

  private void put(int row, int column, Role role, String territory, Item item, Amount amount) {
    Page.Content content =
        hand.dashes() && amount.value() == 0 ? new Page.Text("-") : hand.digits().write(amount);
    page.number(row, column, content, hand.digits().format(), Page.Look.PLAIN);
    page.claim(row, column, role, territory, item, amount);
  }

  /** A total; a formula over the cells that it sums, where the office writes numbers as numbers. */
  void total(int row, int column, Item item, long sum, List<Address> summed) {
    Page.Content written = hand.digits().write(Amount.of(sum));
    Page.Content content =
        written instanceof Page.Number number
            ? new Page.Computed(
                String.format(
                    Locale.ROOT, "SUM(%s:%s)", summed.get(0), summed.get(summed.size() - 1)),
                number.value())
            : written;
    page.number(row, column, content, hand.digits().format(), Page.Look.TOTAL);
    page.claim(row, column, Role.TOTAL, "", item, Amount.of(sum));
  }

  /** The change in percent between two cells: a formula shown with one decimal, or a text. */
  void change(int row, int column, String territory, Item item, Change change) {
    Page.Content content =
        hand.writesText()
            ? new Page.Text(change.said())
            : new Page.Computed(change.formula(), change.share());
    page.number(row, column, content, hand.writesText() ? "@" : "0.0%", Page.Look.PLAIN);
    page.claim(
        row,
        column,
        Role.CHANGE,
        territory,
        item,
        hand.writesText() ? change.percent() : change.share().movePointRight(2),
        Qualifier.EXACTLY);
  }

  /** From one count to another, with the cells that hold them. */
  record Change(long now, long before, Address nowAt, Address beforeAt) {

    String formula() {
      return String.format(Locale.ROOT, "(%s-%s)/%s", nowAt, beforeAt, beforeAt);
    }

    BigDecimal share() {
      return BigDecimal.valueOf(now - before)
          .divide(BigDecimal.valueOf(before), 10, RoundingMode.HALF_UP);
    }

    /** With one decimal. */
    BigDecimal percent() {
      return share().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    String said() {
      String sign = now > before ? "+" : "";
      return sign + percent().toPlainString().replace('.', ',') + "%";
    }
  }
}
