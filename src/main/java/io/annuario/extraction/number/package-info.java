/**
 * What digits mean: separators, signs in the place of figures, qualifiers, units, flags.
 *
 * <p>Uses the words of {@code spreadsheet}, {@code definition} and {@code observation}; the lowest
 * storey of {@code extraction}, used by those above it.
 */
@NullMarked
package io.annuario.extraction.number;

import org.jspecify.annotations.NullMarked;
