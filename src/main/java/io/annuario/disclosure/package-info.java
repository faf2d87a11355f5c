/**
 * Decides which figures, sent or added up, may be published: small counts, and what would give them
 * away, are protected. What it makes of an edition is a {@code Release}, the only thing that public
 * outputs take.
 *
 * <p>Uses {@code consolidation}, {@code definition} and {@code observation}. Used by {@code
 * workbook} and {@code job}.
 */
@NullMarked
package io.annuario.disclosure;

import org.jspecify.annotations.NullMarked;
