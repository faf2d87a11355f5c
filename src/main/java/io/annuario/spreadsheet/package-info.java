/**
 * Opens one file and yields located, typed cells; never interprets them.
 *
 * <p>The only home of reading with POI, of ODS and of CSV. Uses {@code observation} for places.
 * Files are hostile until proven otherwise: every reader works in bounded time and memory ({@link
 * io.annuario.spreadsheet.Limits}), and what cannot be read is refused with a finding that names
 * the file, the damage and the remedy ({@link io.annuario.spreadsheet.RefusedFile}).
 *
 * <p>{@link io.annuario.spreadsheet.Spreadsheets} tells by its content what a file is. BIFF records
 * are read with POI; XML, binary parts and texts are streamed directly; a sheet is never held as a
 * whole, except one of an .xls whose cells are not stored row by row. Formulas of .xlsb and of
 * Excel 95 are known to be there, but their texts are not told.
 */
@NullMarked
package io.annuario.spreadsheet;

import org.jspecify.annotations.NullMarked;
