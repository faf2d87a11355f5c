/**
 * Tells by its content which kind of file it is, and opens it with the format for that.
 *
 * <p>Uses the formats, {@code source} and the words of {@code spreadsheet}. {@link
 * io.annuario.spreadsheet.opening.Spreadsheets} is the door of the whole module: of all its storeys
 * others may name only that.
 */
@NullMarked
package io.annuario.spreadsheet.opening;

import org.jspecify.annotations.NullMarked;
