package io.annuario.workbook;

import io.annuario.observation.Address;
import io.annuario.observation.Language;

/**
 * The columns of the matrix of territories, one a series. Where a sheet cannot hold them all, it
 * goes on in the next one, with the same lines.
 *
 * @param perSheet how many series a sheet holds
 */
record SeriesColumns(int perSheet) {

  /** Columns before the first series: code and name. One is behind them: what is incomplete. */
  static final int FIRST = 2;

  /** Columns of a sheet. Source: ECMA-376, as Excel limits it. */
  static final SeriesColumns OF_EXCEL = new SeriesColumns(16_384 - FIRST - 1);

  /** The number of the sheet that a series is on, from zero. */
  int sheet(int position) {
    return position / perSheet;
  }

  /** The number of its column, from zero. */
  int column(int position) {
    return FIRST + position % perSheet;
  }

  /** Refers to a cell, for formulas of any sheet. */
  String cell(int position, int row, Language language) {
    String name = Tab.TERRITORIES.name(language, sheet(position) + 1);
    return (name.indexOf(' ') < 0 ? name : "'" + name + "'") + "!" + local(position, row);
  }

  /** Refers to a cell, for formulas of one of these sheets. */
  String cell(int position, int row, Language language, int from) {
    return sheet(position) == from ? local(position, row) : cell(position, row, language);
  }

  private String local(int position, int row) {
    return Address.letters(column(position)) + (row + 1);
  }
}
