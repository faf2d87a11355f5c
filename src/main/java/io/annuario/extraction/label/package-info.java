/**
 * What words mean: territories, indicators, periods, categories, rates, titles; each text once.
 *
 * <p>Uses {@code number}, {@code privacy}, {@code definition} and the words of {@code spreadsheet}.
 * Used by the storeys above it.
 */
@NullMarked
package io.annuario.extraction.label;

import org.jspecify.annotations.NullMarked;
