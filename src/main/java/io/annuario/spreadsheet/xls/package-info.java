/**
 * Reads workbooks of Excel 5 to 2003, record by record; the only home of POI's BIFF records.
 *
 * <p>Uses {@code cell}, {@code source} and the words of {@code spreadsheet}; no other format.
 * {@link io.annuario.spreadsheet.xls.XlsSpreadsheet} is the door, for {@code opening}.
 */
@NullMarked
package io.annuario.spreadsheet.xls;

import org.jspecify.annotations.NullMarked;
