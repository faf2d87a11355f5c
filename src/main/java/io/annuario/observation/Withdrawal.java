package io.annuario.observation;

import java.time.Instant;

/**
 * That a vintage was taken back.
 *
 * @param vintage its number
 * @param by who did it
 */
public record Withdrawal(int vintage, Instant at, String by, String reason) {}
