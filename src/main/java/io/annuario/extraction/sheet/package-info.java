/**
 * Lines and blocks of a sheet, the scope of a return, and the fates of cells on their way out.
 *
 * <p>Uses {@code label}, {@code number} and the words of {@code extraction}. Used by the storeys
 * above it.
 */
@NullMarked
package io.annuario.extraction.sheet;

import org.jspecify.annotations.NullMarked;
