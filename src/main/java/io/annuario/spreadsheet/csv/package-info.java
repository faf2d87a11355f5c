/**
 * Reads texts with separators; the only home of a CSV reader among the formats.
 *
 * <p>Uses {@code cell}, {@code source} and the words of {@code spreadsheet}; no other format.
 * {@link io.annuario.spreadsheet.csv.CsvSpreadsheet} is the door, for {@code opening}.
 */
@NullMarked
package io.annuario.spreadsheet.csv;

import org.jspecify.annotations.NullMarked;
