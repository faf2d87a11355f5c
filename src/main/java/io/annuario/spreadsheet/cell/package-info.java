/**
 * What all formats do to make a cell: exact decimals, dates, number formats, formulas, comments.
 *
 * <p>Uses {@code source} and the words of {@code spreadsheet}. Used by the formats.
 */
@NullMarked
package io.annuario.spreadsheet.cell;

import org.jspecify.annotations.NullMarked;
