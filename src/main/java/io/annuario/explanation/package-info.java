/**
 * Shows people how a file was understood, as text and as a page that colours its sheets by what
 * became of each cell. Adds nothing to what extraction tells.
 *
 * <p>Uses {@code html}, {@code extraction}, {@code privacy}, {@code spreadsheet}, {@code
 * definition} and {@code observation}. Used by {@code job} and {@code cli}.
 */
@NullMarked
package io.annuario.explanation;

import org.jspecify.annotations.NullMarked;
