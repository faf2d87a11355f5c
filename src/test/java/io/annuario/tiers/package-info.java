/**
 * The three tiers of tests: what runs at every build, what needs more than a JDK and Maven Central
 * ({@link io.annuario.tiers.Outer}), and what takes hours ({@link io.annuario.tiers.Campaign}).
 *
 * <p>A test that a tier has runs in it or fails; none is passed over in silence.
 */
@NullMarked
package io.annuario.tiers;

import org.jspecify.annotations.NullMarked;
