/**
 * Judges figures over time: against what stood in earlier editions, and where there is none against
 * other territories. It only asks; what is odd may be true.
 *
 * <p>Uses {@code checking} for the names of what figures are about, {@code definition} and {@code
 * observation}. Used by {@code job}, which hands it the figures of several editions as a stream.
 */
@NullMarked
package io.annuario.plausibility;

import org.jspecify.annotations.NullMarked;
