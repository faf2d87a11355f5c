package io.annuario.definition;

import org.jspecify.annotations.Nullable;

/**
 * What discovery must not guess about the sheets of a return.
 *
 * @param sheet the sheet's name, exactly; null for every sheet
 * @param ignore whether the sheet is not read at all
 */
public record Layout(@Nullable String sheet, boolean ignore) {}
