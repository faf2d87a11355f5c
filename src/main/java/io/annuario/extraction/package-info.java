/**
 * Finds the tables in a sheet by the job's own words and turns their cells into observations, each
 * cell with its fate; never guesses: what is ambiguous is a finding.
 *
 * <p>Uses {@code spreadsheet}, {@code privacy}, {@code definition} and {@code observation}. Used by
 * {@code explanation} and {@code job}.
 */
@NullMarked
package io.annuario.extraction;

import org.jspecify.annotations.NullMarked;
