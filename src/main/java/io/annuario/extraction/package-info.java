/**
 * Finds the tables in a sheet by the job's own words and turns their cells into observations;
 * explains how.
 *
 * <p>Uses {@code spreadsheet}, {@code definition} and {@code observation}. Never guesses: what is
 * ambiguous is a finding.
 */
@NullMarked
package io.annuario.extraction;

import org.jspecify.annotations.NullMarked;
