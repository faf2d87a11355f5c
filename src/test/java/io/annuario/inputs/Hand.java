package io.annuario.inputs;

import java.util.List;

/**
 * An office's habits.
 *
 * @param dashes whether a zero is written as a dash
 * @param titles the rows above the table
 * @param footnotes the rows below it
 * @param top empty rows above the titles
 * @param left empty columns before the table
 */
record Hand(
    Digits digits,
    boolean dashes,
    Wording wording,
    List<String> titles,
    List<String> footnotes,
    int top,
    int left) {

  static Hand of(Wording wording) {
    return new Hand(Digits.GROUPED, false, wording, List.of(), List.of(), 0, 0);
  }

  /** Whether the office's numbers are texts to the spreadsheet program. */
  boolean writesText() {
    return digits.write(Amount.of(0)) instanceof Page.Text;
  }

  Hand titled(String... rows) {
    return new Hand(digits, dashes, wording, List.of(rows), footnotes, top, left);
  }

  Hand footnoted(String... rows) {
    return new Hand(digits, dashes, wording, titles, List.of(rows), top, left);
  }

  Hand writing(Digits how) {
    return new Hand(how, dashes, wording, titles, footnotes, top, left);
  }

  Hand withDashes() {
    return new Hand(digits, true, wording, titles, footnotes, top, left);
  }

  Hand saying(Wording words) {
    return new Hand(digits, dashes, words, titles, footnotes, top, left);
  }

  Hand startingAt(int row, int column) {
    return new Hand(digits, dashes, wording, titles, footnotes, row, column);
  }
}
