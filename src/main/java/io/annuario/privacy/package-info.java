/**
 * Knows what tells something of a single person, and says so without repeating it.
 *
 * <p>Uses {@code definition} for the way words are compared, and {@code observation}. Used by
 * {@code extraction} and {@code explanation}, so that a text is judged before anyone can quote it.
 */
@NullMarked
package io.annuario.privacy;

import org.jspecify.annotations.NullMarked;
