/**
 * A file, in located typed cells; never interprets them. These are the words of it: what a
 * spreadsheet, sheet, row, cell and value are, and what is refused.
 *
 * <p>The only home of reading with POI, of ODS and of CSV. Uses {@code xml}, and {@code
 * observation} for places. Used by {@code extraction}, {@code explanation} and {@code job}.
 *
 * <p>Its storeys, each using the words and those named before it: {@code source} (the hostile
 * file), {@code cell} (what all formats do to make a cell), {@code csv}, {@code ods}, {@code xls},
 * {@code ooxml} (one format each; none knows another), {@code opening} with the door {@link
 * io.annuario.spreadsheet.opening.Spreadsheets}.
 *
 * <p>Files are hostile until proven otherwise: every reader works in bounded time and memory
 * ({@link io.annuario.spreadsheet.Limits}), and what cannot be read is refused with a finding that
 * names the file, the damage and the remedy ({@link io.annuario.spreadsheet.RefusedFile}). BIFF
 * records are read with POI; XML, binary parts and texts are streamed directly; a sheet is never
 * held as a whole, except one of an .xls whose cells are not stored row by row, and small workbooks
 * whose formulas are computed again. Of formulas of Excel 95 it is known that they are there, but
 * not their texts.
 */
@NullMarked
package io.annuario.spreadsheet;

import org.jspecify.annotations.NullMarked;
