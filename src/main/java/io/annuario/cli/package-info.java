/**
 * The command line in, outcome and exit code out.
 *
 * <p>The only home of picocli and of Jackson. Uses {@code job}, {@code draft}, {@code explanation},
 * {@code definition} and {@code observation}. Used by nobody: {@code Annuario} starts it.
 */
@NullMarked
package io.annuario.cli;

import org.jspecify.annotations.NullMarked;
