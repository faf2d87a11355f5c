/**
 * Reads the lines of a table: binds each to its labels, reads its figures, compares its totals and
 * rates, and tells the story of the table.
 *
 * <p>Uses {@code frame} and the storeys below it. Used by {@code reading}.
 */
@NullMarked
package io.annuario.extraction.table;

import org.jspecify.annotations.NullMarked;
