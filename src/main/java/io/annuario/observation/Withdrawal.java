package io.annuario.observation;

import java.time.Instant;

/**
 * That a vintage was taken back.
 *
 * @param by who did it
 */
public record Withdrawal(Instant at, String by, String reason) {}
