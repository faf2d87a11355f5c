package io.annuario.store;

import io.annuario.observation.Key;

/**
 * A figure, or a sum, that the workbook of a vintage does not show.
 *
 * @param small whether it is a small count itself, and not what would give one away
 * @param alreadyPublic whether an earlier vintage shows it
 */
public record ProtectedFigure(Key key, boolean small, boolean alreadyPublic) {}
