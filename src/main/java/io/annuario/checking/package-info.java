/**
 * Judges observations, one by one and together; the figures come to it as a stream, whoever keeps
 * them.
 *
 * <p>The only home of VTL. Uses {@code consolidation}, {@code definition} and {@code observation}.
 * Used by {@code plausibility} and {@code job}.
 */
@NullMarked
package io.annuario.checking;

import org.jspecify.annotations.NullMarked;
