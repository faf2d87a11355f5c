/**
 * Adds figures up over territories, carrying their qualifiers and what is missing from them.
 *
 * <p>Uses {@code definition} and {@code observation}. Used wherever a total is shown or checked, by
 * {@code checking}, {@code workbook} and {@code job}, so that there is one way only of adding up.
 */
@NullMarked
package io.annuario.consolidation;

import org.jspecify.annotations.NullMarked;
