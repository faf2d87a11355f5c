/**
 * Measures the whole program, started as users start it, on editions as large as they come. Anyone
 * can run these: {@code docs/contributor.md} says how, and what they once measured.
 */
@NullMarked
package io.annuario.benchmark;

import org.jspecify.annotations.NullMarked;
