/**
 * Shows people how a file was understood, as text and as a page that colours its sheets by what
 * became of each cell.
 *
 * <p>Uses {@code extraction}, {@code spreadsheet}, {@code definition} and {@code observation}. Adds
 * nothing to what extraction tells.
 */
@NullMarked
package io.annuario.explanation;

import org.jspecify.annotations.NullMarked;
