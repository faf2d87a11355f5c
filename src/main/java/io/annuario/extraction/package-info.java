/**
 * Cells into observations, each cell with its fate; never guesses: what is ambiguous is a finding.
 * These are the words of it: what comes out of a return, and how it was understood.
 *
 * <p>Uses {@code spreadsheet}, {@code privacy}, {@code definition} and {@code observation}. Used by
 * {@code explanation} and {@code job}.
 *
 * <p>Its storeys, each using the words and those named before it: {@code number} (what digits
 * mean), {@code label} (what words mean), {@code sheet} (lines, blocks, fates), {@code frame}
 * (where a table is and what its columns are), {@code table} (its lines, figures, totals), {@code
 * reading} with the doors {@link io.annuario.extraction.reading.Extraction} and {@link
 * io.annuario.extraction.reading.OfficeRecognition}.
 */
@NullMarked
package io.annuario.extraction;

import org.jspecify.annotations.NullMarked;
