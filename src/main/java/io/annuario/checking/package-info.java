/**
 * Judges observations, one by one and together.
 *
 * <p>The only home of VTL. Uses {@code definition} and {@code observation}; the figures come to it
 * as a stream, whoever keeps them.
 */
@NullMarked
package io.annuario.checking;

import org.jspecify.annotations.NullMarked;
