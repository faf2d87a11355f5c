package io.annuario.workbook;

/**
 * What a sheet can hold; what is more goes on in another one.
 *
 * @param rows its header included
 * @param links that lead to other cells; with more of them a sheet has none, and the cover says so
 */
record SheetLimits(int rows, SeriesColumns columns, int links) {

  static final SheetLimits OF_EXCEL =
      new SheetLimits(ListSheet.EXCEL_ROWS, SeriesColumns.OF_EXCEL, 65_530);
}
