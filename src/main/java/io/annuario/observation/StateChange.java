package io.annuario.observation;

import java.time.Instant;

/**
 * That an edition was closed or reopened.
 *
 * @param state from then on
 * @param by who did it
 * @param reason why; empty when none was given
 */
public record StateChange(EditionState state, Instant at, String by, String reason) {}
