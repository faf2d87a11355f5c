package io.annuario.observation;

import java.time.Instant;

/**
 * That the texts of a return were erased, for they must not be kept; its figures stay.
 *
 * @param office whose it was
 * @param sha256 of its bytes, by which it is known again
 * @param by who did it
 */
public record Erasure(String office, String sha256, Instant at, String by, String reason) {}
