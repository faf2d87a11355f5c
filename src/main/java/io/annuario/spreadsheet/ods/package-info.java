/**
 * Reads OpenDocument spreadsheets, whose tables stand in one part, streamed.
 *
 * <p>Uses {@code xml}, {@code cell}, {@code source} and the words of {@code spreadsheet}; no other
 * format. {@link io.annuario.spreadsheet.ods.OdsSpreadsheet} is the door, for {@code opening}.
 */
@NullMarked
package io.annuario.spreadsheet.ods;

import org.jspecify.annotations.NullMarked;
